import { feedRoute, sectionPaths } from '../../../components/feed-route.ts';
import { toAtom } from '../../../feeds/index.ts';

export const getStaticPaths = sectionPaths;
export const GET = feedRoute(toAtom, 'application/atom+xml');
