package id.mumpuni.signature.seal;

import id.mumpuni.signature.TimeStampOrigin;
import org.bouncycastle.tsp.TimeStampToken;

/** Proof that something existed at a moment (RFC 3161). */
record TimeStamp(TimeStampToken token, TimeStampOrigin origin) {}
