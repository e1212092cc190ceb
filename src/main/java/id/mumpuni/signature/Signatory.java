package id.mumpuni.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * Who signs, as the document shows them.
 *
 * @param field the name of the box in the print template ({@code signature/print/parts :: box})
 * @param capacity in which the person signs, such as "Pejabat Penilai Kinerja"
 * @param at the moment of the act that the signature stands for
 */
public record Signatory(String field, UUID employeeId, String name, String capacity, Instant at) {}
