import { readSettings } from '../settings.ts';

/** The settings of this build; `scripts/build.ts` and the shell set the environment. */
export const settings = readSettings(process.env, process.cwd(), Date.now);
