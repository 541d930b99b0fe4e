import fc from 'fast-check';

// Under mutation: few cases, so that a thousand changes can be tried; the same ones, so that the score
// does not depend on luck; and no search for a smaller case, since one failure says all there is to know.
fc.configureGlobal({ numRuns: Number(process.env.RUNS), seed: 2026, endOnFailure: true });
