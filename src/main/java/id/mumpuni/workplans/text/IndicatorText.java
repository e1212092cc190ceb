package id.mumpuni.workplans.text;

import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes for one indicator; without an id it is a new one. The target is part of the
 * description in the qualitative approach.
 */
public record IndicatorText(
        @Nullable UUID id,
        @Nullable IndicatorAspect aspect,
        @Nullable Perspective perspective,
        String description,
        @Nullable String target) {}
