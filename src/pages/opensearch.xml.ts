import { siteFacts } from '../components/facts.ts';
import { openSearchDescription } from '../seo/index.ts';

export const GET = () => new Response(openSearchDescription(siteFacts));
