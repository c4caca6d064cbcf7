import { button, h } from '../dom.ts';
import type { ChoiceForm, Option } from './choice-form.ts';
import type { Deed } from './facts.ts';
import { sizesTable } from './sizes-table.ts';

/** The form in which the reader says what to take. */
export interface FormView {
  readonly element: HTMLElement;
  /** Without a form it is not to be seen. */
  update(form: ChoiceForm | undefined): void;
}

export function formView(act: (deed: Deed) => void): FormView {
  const title = h('h3');
  const choose = ({ choice }: Option) => act({ kind: 'choose', choice });
  const spans = optionsView('radio', choose);
  const pictures = optionsView('checkbox', choose);
  const group = h('fieldset', {}, h('legend', {}, 'Lấy những bài nào?'), spans.element);
  const note = h('p', { class: 'quiet' });
  let deed: Deed | undefined;
  const submit = button({ class: 'shelf-main' }, '', () => deed && act(deed));
  const table = h('div', { class: 'shelf-sizes' });
  const element = h(
    'div',
    { class: 'shelf-form', hidden: true },
    title,
    group,
    pictures.element,
    h('p', { class: 'shelf-actions' }, submit),
    note,
    table,
  );
  return {
    element,
    update(form) {
      element.hidden = !form;
      if (!form) return;
      title.textContent = form.title;
      group.hidden = form.spans.length === 0;
      spans.update(form.spans);
      pictures.update(form.pictures ? [form.pictures] : []);
      deed = form.submit?.deed;
      submit.textContent = form.submit?.label ?? '';
      submit.hidden = !form.submit;
      note.textContent = form.note ?? '';
      note.hidden = !form.note;
      table.replaceChildren(sizesTable(form.plan));
    },
  };
}

/** Boxes with what each takes. They are made anew only when there are others: one has the focus. */
function optionsView(type: 'radio' | 'checkbox', choose: (option: Option) => void) {
  const element = h('div', { class: 'shelf-options' });
  let options: readonly Option[] = [];
  let rows: readonly { readonly box: HTMLInputElement; readonly size: HTMLElement }[] = [];
  const make = () => {
    rows = options.map((_, i) => {
      const box = h('input', { type, name: `lay-${type}` });
      // What it stands for by then: it changes with the other boxes.
      box.addEventListener('change', () => options[i] && choose(options[i]));
      return { box, size: h('span', { class: 'shelf-size' }) };
    });
    element.replaceChildren(
      ...rows.map(({ box, size }, i) =>
        h('label', {}, box, h('span', {}, options[i]?.label ?? ''), size),
      ),
    );
  };
  return {
    element,
    update(next: readonly Option[]) {
      const labels = (all: readonly Option[]) => all.map(({ label }) => label).join('\n');
      const isNew = labels(next) !== labels(options);
      options = next;
      if (isNew) make();
      for (const [i, { box, size }] of rows.entries()) {
        box.checked = options[i]?.isChosen ?? false;
        size.textContent = options[i]?.size ?? '';
      }
    },
  };
}
