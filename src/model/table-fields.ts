/** What a column of an opened table may hold. */
export const tableFields = [
  'name',
  'shortName',
  'englishName',
  'role',
  'kind',
  'country',
  'city',
  'region',
  'lat',
  'lon',
  'position',
  'website',
  'share',
  'project',
  'programme',
  'id',
] as const;
export type Field = (typeof tableFields)[number];
