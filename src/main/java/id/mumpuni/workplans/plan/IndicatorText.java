package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person writes for one indicator; without an id it is a new one. */
record IndicatorText(
        @Nullable UUID id,
        @Nullable IndicatorAspect aspect,
        @Nullable Perspective perspective,
        String description,
        String target) {}
