import fc from 'fast-check';

// Under npm run test:long every run tries new cases, and says which, so that a failing run can be had again: SEED=… .
if (process.env.SEED) fc.configureGlobal({ seed: Number(process.env.SEED) });
