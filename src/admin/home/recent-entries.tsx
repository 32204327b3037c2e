import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { styled } from 'styled-components';

const RECENT: ReadonlySet<string> = new Set(['last-edited-entries', 'last-published-entries']);

type Card = () => Promise<ComponentType>;

/**
 * Fits Strapi's two lists of recent entries into their cards. Their columns are as wide as their
 * longest text, so that at usual widths the button to edit an entry is cut off.
 */
export function fitRecentEntries(app: StrapiApp): void {
  app.widgets.register((widgets) =>
    widgets.map((widget) =>
      widget.pluginId === 'content-manager' && RECENT.has(widget.id)
        ? { ...widget, component: fitted(widget.component) }
        : widget,
    ),
  );
}

function fitted(load: Card): Card {
  return async () => {
    const Entries = await load();
    return function FittedEntries(props) {
      return (
        <Fitted>
          <Entries {...props} />
        </Fitted>
      );
    };
  };
}

/** Title and type give way, the rest keeps its width; on a phone the list is scrolled. */
const Fitted = styled.div`
  width: 100%;
  height: 100%;
  div:has(> table) {
    padding-inline: 8px;
  }
  table {
    min-width: 46rem;
    table-layout: fixed;
  }
  td {
    padding-inline: 4px;
  }
  td:nth-child(2) {
    width: 22%;
  }
  td:nth-child(3) {
    width: 10.4rem;
  }
  td:nth-child(4) {
    width: 11.6rem;
  }
  td:nth-child(5) {
    width: 4rem;
  }
`;
