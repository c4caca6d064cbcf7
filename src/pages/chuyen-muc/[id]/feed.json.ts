import { feedRoute, sectionPaths } from '../../../components/feed-route.ts';
import { toJsonFeed } from '../../../feeds/index.ts';

export const getStaticPaths = sectionPaths;
export const GET = feedRoute(toJsonFeed, 'application/feed+json');
