import type { DocumentHandle } from '../../storage/open-document';
import type { BinderValues } from '../../storage/records/binder';
import { Begin } from './Begin';
import type { DeskProps } from './desk';
import { Home } from './Home';
import { laterView } from './later-view';
import type { Place } from './use-place';

export interface ViewProps extends DeskProps {
  doc: DocumentHandle<BinderValues>;
  /** The document the address names; empty when none. */
  id: string;
}

const Choose = laterView(() => import('./Choose').then((module) => module.Choose));
const Fields = laterView(() => import('./Fields').then((module) => module.Fields));
const DocumentView = laterView(() => import('./DocumentView').then((module) => module.DocumentView));
const ChangeView = laterView(() => import('./ChangeView').then((module) => module.ChangeView));
const OwnView = laterView(() => import('./OwnView').then((module) => module.OwnView));
const Meeting = laterView(() => import('./Meeting').then((module) => module.Meeting));
const PrintView = laterView(() => import('./PrintView').then((module) => module.PrintView));
const Handover = laterView(() => import('./Handover').then((module) => module.Handover));

/** The view of the binder that the address names. All but the first are fetched when they are opened. */
export function View({ place: { part, id }, ...rest }: Omit<ViewProps, 'id'> & { place: Place }) {
  const props = { ...rest, id };
  // A view begins anew for each document: what was open in one is nothing in the next.
  const key = `${part}=${id}`;
  switch (part) {
    case 'valj':
    case 'lagg-till':
      return <Choose key={key} {...props} />;
    case 'falt':
      return <Fields key={key} {...props} />;
    case 'dokument':
      return <DocumentView key={key} {...props} />;
    case 'andring':
      return <ChangeView key={key} {...props} />;
    case 'egen':
      return <OwnView key={key} {...props} />;
    case 'beslut':
      return <Meeting key={key} {...props} />;
    case 'skriv-ut':
      return <PrintView key={key} {...props} />;
    case 'overlamning':
      return <Handover key={key} {...props} />;
    case null:
      return rest.arrangement.documents.length + rest.arrangement.unreadable.length === 0 ? (
        <Begin {...props} />
      ) : (
        <Home {...props} />
      );
  }
}
