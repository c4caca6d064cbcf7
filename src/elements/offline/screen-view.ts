import { button, h } from '../dom.ts';
import { announcement } from './announce.ts';
import type { Deed } from './facts.ts';
import { formView } from './form-view.ts';
import { percentOf } from './format.ts';
import type { Action, ProgressBar, Screen } from './screen.ts';

/** The part of the page that tells what is on the device. */
export interface ScreenView {
  readonly element: HTMLElement;
  update(screen: Screen): void;
}

/** What stays the same from one screen to the next stays in place, and keeps the focus. */
export function screenView(act: (deed: Deed) => void): ScreenView {
  const title = h('h2', { id: 'tren-may', tabindex: '-1' });
  const lines = h('div', { class: 'shelf-lines' });
  const progress = progressView();
  const form = formView(act);
  const [main, rest] = [actionsView(act), actionsView(act)];
  const spoken = h('p', { class: 'sr', role: 'status' });
  const element = h(
    'section',
    { class: 'shelf', 'aria-labelledby': title.id },
    title,
    lines,
    progress.element,
    main.element,
    form.element,
    rest.element,
    spoken,
  );
  let former: Screen | undefined;
  return {
    element,
    update(screen) {
      const focused = element.contains(document.activeElement) && document.activeElement;
      element.dataset['tone'] = screen.tone;
      if (title.textContent !== screen.title) title.textContent = screen.title;
      if (former?.lines.join('\n') !== screen.lines.join('\n')) {
        lines.replaceChildren(...screen.lines.map((line) => h('p', {}, line)));
      }
      progress.update(screen.progress);
      form.update(screen.form);
      main.update(screen.actions.filter(({ isMain }) => isMain));
      rest.update(screen.actions.filter(({ isMain }) => !isMain));
      const speech = announcement(former, screen);
      if (speech) spoken.textContent = speech;
      former = screen;
      // What was pressed is gone; what it brought about begins here.
      if (focused && (!focused.isConnected || focused.closest('[hidden]'))) title.focus();
    },
  };
}

function progressView() {
  const bar = h('progress', { id: 'da-tai' });
  const text = h('span');
  const percent = h('span', { class: 'shelf-percent' });
  const element = h(
    'p',
    { class: 'shelf-progress', hidden: true },
    h('label', { for: bar.id }, 'Đã tải'),
    text,
    percent,
    bar,
  );
  return {
    element,
    update(progress: ProgressBar | undefined) {
      element.hidden = !progress;
      if (!progress) return;
      text.textContent = progress.text;
      const { value } = progress;
      percent.textContent = value ? `${percentOf(value.done, value.total)} %` : '';
      if (!value) return bar.removeAttribute('value');
      bar.max = Math.max(1, value.total);
      bar.value = value.done;
    },
  };
}

/** Buttons; one that does the same as before is the same button. */
function actionsView(act: (deed: Deed) => void) {
  const element = h('p', { class: 'shelf-actions' });
  let buttons = new Map<string, HTMLButtonElement>();
  const update = (actions: readonly Action[]) => {
    const next = actions.map(({ label, deed, isMain }) => {
      const key = JSON.stringify(deed);
      const own = buttons.get(key) ?? button({}, '', () => act(deed));
      own.textContent = label;
      own.className = isMain ? 'shelf-main' : '';
      return [key, own] as const;
    });
    const isSame = next.length === buttons.size && next.every(([key]) => buttons.has(key));
    buttons = new Map(next);
    if (!isSame) element.replaceChildren(...buttons.values());
    element.hidden = actions.length === 0;
  };
  return { element, update };
}
