package id.mumpuni.appraisal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The periodic results in view of an annual one. The caller guards the annual one. */
public interface YearTrends {

    /** Null unless the appraisal is an annual one. */
    @Nullable
    YearTrend of(UUID appraisal);

    /** Of the newest year of somebody, whether or not its annual period has begun; null as long as nothing is signed. */
    @Nullable
    YearTrend newestOf(UUID employee);
}
