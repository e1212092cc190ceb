package id.mumpuni.people;

/**
 * Published in the transaction that changed who leads or appraises: posts, heads, stand-ins, exceptions, units, leaving,
 * an import; and each day, because all of these begin and end with a day. It names nobody: whose appraiser is another
 * one now is for {@code reporting_line} to say, for everyone at once. Publish it after the last change.
 */
public record ReportingLineChanged() {}
