import type { Library } from '../../../../src/offline/library-types.ts';

/** A page in which the module of the library has run. */
export interface LibraryWindow extends Window {
  readonly deviceLibrary: Library;
}
