import { cidrFunctions } from './cidr.js';
import { conversionFunctions } from './conversions.js';
import { dateFunctions } from './dates.js';
import { encodingFunctions } from './encodings.js';
import { fileFunctions } from './files.js';
import { formatFunctions } from './format.js';
import { hashFunctions } from './hashes.js';
import { jsonFunctions } from './json.js';
import { listFunctions } from './lists.js';
import { mapFunctions } from './maps.js';
import { numberFunctions } from './numbers.js';
import { regexFunctions } from './regex.js';
import type { FunctionTable } from './row.js';
import { searchFunctions } from './searches.js';
import { setFunctions } from './set-functions.js';
import { specialFunctions } from './attempts.js';
import { stringFunctions } from './strings.js';
import { templateFunctions } from './templates.js';
import { yamlFunctions } from './yaml.js';

/** Every function of Terraform 1.15, and those that OpenTofu 1.12 has beside them. */
export const functions: FunctionTable = {
  ...cidrFunctions,
  ...listFunctions,
  ...mapFunctions,
  ...searchFunctions,
  ...conversionFunctions,
  ...dateFunctions,
  ...encodingFunctions,
  ...fileFunctions,
  ...formatFunctions,
  ...hashFunctions,
  ...jsonFunctions,
  ...numberFunctions,
  ...regexFunctions,
  ...setFunctions,
  ...specialFunctions,
  ...stringFunctions,
  ...templateFunctions,
  ...yamlFunctions,
};
