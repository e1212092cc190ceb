package id.mumpuni.appraisal;

import java.util.UUID;

/** Whoever sees the own result for the first time has received it, on whichever page that is. The caller guards it. */
public interface ResultOpening {

    void note(UUID appraisal);
}
