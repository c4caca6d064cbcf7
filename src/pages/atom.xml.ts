import { feedRoute } from '../components/feed-route.ts';
import { toAtom } from '../feeds/index.ts';

export const GET = feedRoute(toAtom, 'application/atom+xml');
