package id.mumpuni.shared;

import java.util.List;

/** A module's bean that adds panels to the signed-in person's start page: only what concerns this person. */
public interface HomePanelSource {

    List<HomePanel> panels();
}
