import { feedRoute, sectionPaths } from '../../../components/feed-route.ts';
import { toRss } from '../../../feeds/index.ts';

export const getStaticPaths = sectionPaths;
export const GET = feedRoute(toRss, 'application/rss+xml');
