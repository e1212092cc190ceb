package id.mumpuni.shared;

/**
 * A part of the start page that a module adds, such as the steps of the period or a team's progress. Its fragment
 * draws a whole panel and finds what it shows under the name {@code panel}.
 *
 * @param template the template that holds the fragment
 * @param data what the fragment shows, ready to print
 */
public record HomePanel(Place place, int order, String template, String fragment, Object data) {

    public enum Place {
        TOP, // over the whole width, before the tasks
        MAIN, // below the tasks
        SIDE // beside them
    }
}
