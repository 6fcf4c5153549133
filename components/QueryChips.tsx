import { useModel } from './model.ts';

/** Queries that one click asks. */
export function QueryChips({ label, queries }: { label: string; queries: string[] }) {
  const model = useModel();
  if (queries.length === 0) return null;
  return (
    <p class="spellings">
      {label}{' '}
      {queries.map((query) => (
        <button
          key={query}
          type="button"
          class="chip"
          onClick={() => {
            model.query.value = query;
          }}
        >
          {query}
        </button>
      ))}
    </p>
  );
}
