export { breadcrumbList } from './breadcrumb-list.ts';
export { newsArticle } from './news-article.ts';
export { organization } from './organization.ts';
export { person } from './person.ts';
export { serializeJsonLd } from './serialize-json-ld.ts';
export { webSite } from './web-site.ts';
