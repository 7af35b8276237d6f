/** JSON Schemas of common kinds of fact; null says that there is none. */
export const text = { type: ['string', 'null'] };
export const flag = { type: ['boolean', 'null'] };
export const count = { type: ['integer', 'null'], minimum: 0 };
export const texts = { type: 'array', items: { type: 'string' } };
