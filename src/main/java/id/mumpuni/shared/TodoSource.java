package id.mumpuni.shared;

import java.util.List;

/** A module's bean that knows what waits for the signed-in person. The start page collects them all. */
public interface TodoSource {

    List<Todo> todos();
}
