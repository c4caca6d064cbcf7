import Validator from '@adobe/structured-data-validator';
import { schemaOrgVocabulary } from './vocabulary.ts';

const vocabulary = schemaOrgVocabulary();

/**
 * What is wrong with a JSON-LD node: types and properties that schema.org does not have, and what
 * Google's rich results require. Each as 'Type: message'.
 */
export async function issuesOf(node: object): Promise<string[]> {
  const plain = JSON.parse(JSON.stringify(node)) as { '@type': string };
  const validator = new Validator(vocabulary);
  const issues = await validator.validate({ jsonld: { [plain['@type']]: [plain] } });
  return issues.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`);
}
