package id.mumpuni.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Someone else changed the thing while this person was editing it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class Stale extends RuntimeException {

    public Stale(Class<?> type, Object id) {
        super(type.getSimpleName() + " " + id);
    }
}
