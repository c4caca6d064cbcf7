import { feedRoute } from '../components/feed-route.ts';
import { toRss } from '../feeds/index.ts';

export const GET = feedRoute(toRss, 'application/rss+xml');
