import fc from 'fast-check';

/** So that a mutant that is found today is found tomorrow. */
fc.configureGlobal({ seed: 20220707 });
