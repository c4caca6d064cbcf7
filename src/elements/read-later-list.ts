/** The script of a page that shows the list «Đọc sau». */
import { ReadLaterList } from './reading/read-later-list.ts';

customElements.define('read-later-list', ReadLaterList);
