import { type DBCore, type DBCoreMutateRequest, type DBCoreTable, Dexie, type Middleware } from 'dexie';
import type { Mark, MarkBody } from './derived.ts';
import { rowSum } from './row-sum.ts';

/** Cases that one mark names at most, so that a large import leaves marks that can be worked off one by one. */
const perMark = 500;
/** Rows of one request whose earlier state is looked up. More come from imports only, which never move a row to another case. */
const lookedUp = 100;

/** One transaction: cases that are marked in it, cases that were read in it and so are there, and the row of marks that it writes. */
type Here = { known: Set<string>; seen: Set<string>; row?: Mark & { caseIds: string[] }; done: PromiseLike<unknown> };

/** A mark as it is stored. */
export function markRow(body: MarkBody, count = 'caseIds' in body ? body.caseIds.length : Math.max(1, body.of - body.done)): Mark {
  return { ...body, count, sum: markSum({ ...body, count }) };
}

/** Whether a mark is as it was written. */
export function isWholeMark(mark: Mark): boolean {
  try {
    return mark.sum === markSum(mark);
  } catch {
    return false;
  }
}

const markSum = (mark: MarkBody & { count: number }): number =>
  rowSum('caseIds' in mark ? [mark.count, ...mark.caseIds] : ['after', mark.count, mark.after, mark.done, mark.of]);

/**
 * Marks every case whose imprint falls behind, in the transaction that changes its rows: both are on the disk, or neither. The
 * imprint of a case that is erased goes in the same transaction.
 */
export const markTouchedCases: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'marks',
  create(core) {
    const open = new WeakMap<object, Here>();
    const marks = (): DBCoreTable => core.table('marks');
    const hereIn = (trans: object): Here => {
      const here = open.get(trans) ?? { known: new Set(), seen: new Set(), done: Dexie.Promise.resolve() };
      open.set(trans, here);
      return here;
    };

    const mark = (trans: DBCoreMutateRequest['trans'], ids: readonly string[]): PromiseLike<unknown> => {
      const here = hereIn(trans);
      const added = [...new Set(ids)].filter((id) => !here.known.has(id));
      for (const id of added) here.known.add(id);
      // One after the other, since each goes on in the row of the one before.
      if (added.length > 0) here.done = here.done.then(() => put(trans, here, added));
      return here.done;
    };

    const put = (trans: DBCoreMutateRequest['trans'], here: Here, added: readonly string[]): PromiseLike<unknown> => {
      let done: PromiseLike<unknown> = Dexie.Promise.resolve();
      for (let start = 0; start < added.length; ) {
        const room = perMark - (here.row?.caseIds.length ?? perMark);
        if (here.row !== undefined && room > 0) {
          const next = [...here.row.caseIds, ...added.slice(start, start + room)];
          here.row = { ...markRow({ caseIds: next }), caseIds: next, ...(here.row.id === undefined ? {} : { id: here.row.id }) };
          start += room;
          const { row } = here;
          done = done.then(() => marks().mutate({ type: 'put', trans, values: [row] }));
          continue;
        }
        const next = added.slice(start, start + perMark);
        start += perMark;
        const row: NonNullable<typeof here.row> = { ...markRow({ caseIds: next }), caseIds: next };
        here.row = row;
        done = done
          .then(() => marks().mutate({ type: 'add', trans, values: [{ ...row }] }))
          .then(({ lastResult }) => {
            row.id = lastResult as number;
          });
      }
      return done;
    };

    const markAll = (trans: DBCoreMutateRequest['trans']): PromiseLike<unknown> =>
      marks().mutate({ type: 'add', trans, values: [markRow({ after: '', done: 0, of: 0 })] });

    return {
      ...core,
      table(name) {
        const table = core.table(name);
        if (name !== 'cases' && name !== 'profiles' && name !== 'corrections') return table;
        const caseOf = (row: { id: string; caseId?: string } | undefined): string[] =>
          row === undefined ? [] : [name === 'cases' ? row.id : (row.caseId ?? '')];

        /** Cases that the request touches, told before it runs. */
        const touched = (req: DBCoreMutateRequest): PromiseLike<readonly string[]> => {
          if (req.type === 'deleteRange') return Dexie.Promise.resolve([]);
          if (name === 'cases' && req.type === 'delete') return Dexie.Promise.resolve(req.keys as string[]);
          const rows = req.type === 'delete' ? [] : (req.values as { id: string; caseId?: string }[]);
          const isLarge = rows.length > lookedUp && !('changeSpec' in req && req.changeSpec);
          if (isLarge || req.type === 'add') return Dexie.Promise.resolve(rows.flatMap(caseOf));
          const keys = req.type === 'delete' ? [...req.keys] : rows.map(({ id }) => id);
          const { seen } = hereIn(req.trans);
          // Nearly every write puts the row of the case that it has just read.
          if (name === 'cases' && keys.every((key) => seen.has(key))) return Dexie.Promise.resolve([]);
          return table.getMany({ trans: req.trans, keys }).then((before: ({ id: string; caseId?: string } | undefined)[]) =>
            // A case that was there before keeps its imprint whatever its own row says.
            name === 'cases'
              ? rows.filter((_, index) => before[index] === undefined).map(({ id }) => id)
              : [...rows, ...before].flatMap(caseOf),
          );
        };

        return {
          ...table,
          get: (req) =>
            table.get(req).then((row) => {
              if (name === 'cases' && row !== undefined) hereIn(req.trans).seen.add(row.id);
              return row;
            }),
          mutate: (req) => {
            // The schema may be on its way to this version; a store without a state of the index is indexed whole.
            if ((req.trans as { mode?: string }).mode === 'versionchange') return table.mutate(req);
            // An erased case that is put again is a new one.
            if (name === 'cases' && (req.type === 'delete' || req.type === 'deleteRange')) hereIn(req.trans).seen.clear();
            return touched(req).then((ids) =>
              table.mutate(req).then((answer) => {
                const marked = req.type === 'deleteRange' ? markAll(req.trans) : mark(req.trans, ids);
                const gone = name === 'cases' && req.type === 'delete';
                const erased = gone
                  ? marked.then(() => core.table('imprints').mutate({ type: 'delete', trans: req.trans, keys: [...ids] }))
                  : marked;
                return erased.then(() => answer);
              }),
            ) as ReturnType<DBCoreTable['mutate']>;
          },
        };
      },
    };
  },
};
