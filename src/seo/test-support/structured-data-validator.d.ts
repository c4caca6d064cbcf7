/** The package has no declarations of its own. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param vocabulary schema.org's `@graph` of classes and properties */
    constructor(vocabulary: object);
    /** @param data what a page holds: format → type → nodes */
    validate(data: {
      jsonld: Record<string, object[]>;
    }): Promise<{ rootType: string; issueMessage: string }[]>;
  }
}
