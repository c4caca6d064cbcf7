import { feedRoute } from '../components/feed-route.ts';
import { toJsonFeed } from '../feeds/index.ts';

export const GET = feedRoute(toJsonFeed, 'application/feed+json');
