package id.mumpuni.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What people of the invented city have recorded and said to each other since their plans were set, and the public of them. */
@Component
class DemoYear {

    private final DemoProgress progress;
    private final DemoDialogue dialogue;
    private final DemoBoard board;
    private final DemoVoices voices;

    DemoYear(DemoProgress progress, DemoDialogue dialogue, DemoBoard board, DemoVoices voices) {
        this.progress = progress;
        this.dialogue = dialogue;
        this.board = board;
        this.voices = voices;
    }

    void load(DemoCast cast, LocalDate today) {
        progress.load(cast, today);
        dialogue.load(cast, today);
        board.load(cast, today);
        voices.load(cast, today);
    }
}
