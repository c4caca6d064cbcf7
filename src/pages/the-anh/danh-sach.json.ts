import { allCards } from '../../components/machine-files.ts';

/** What the cards show, for the stage that draws them after the render and then removes this list. */
export const GET = async () => new Response(JSON.stringify(await allCards()));
