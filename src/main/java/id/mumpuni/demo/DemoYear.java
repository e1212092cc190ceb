package id.mumpuni.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What people of the invented city have recorded and said to each other since their plans were set. */
@Component
class DemoYear {

    private final DemoProgress progress;
    private final DemoDialogue dialogue;
    private final DemoBoard board;

    DemoYear(DemoProgress progress, DemoDialogue dialogue, DemoBoard board) {
        this.progress = progress;
        this.dialogue = dialogue;
        this.board = board;
    }

    void load(DemoCast cast, LocalDate today) {
        progress.load(cast, today);
        dialogue.load(cast, today);
        board.load(cast, today);
    }
}
