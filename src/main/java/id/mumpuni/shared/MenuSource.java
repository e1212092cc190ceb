package id.mumpuni.shared;

import java.util.List;

/** A module's bean that adds its entries to the signed-in person's menu: only what this person may open. */
public interface MenuSource {

    List<MenuItem> items();
}
