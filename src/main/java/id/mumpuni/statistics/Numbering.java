package id.mumpuni.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers keys from 0 in the order in which they come, and finds them again. */
public final class Numbering<K> {

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    /** The number of a key; a new key gets the next one. */
    public int of(K key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known == null) {
            keys.add(key);
            return keys.size() - 1;
        }
        return known;
    }

    public K key(int number) {
        return keys.get(number);
    }

    public int size() {
        return keys.size();
    }
}
