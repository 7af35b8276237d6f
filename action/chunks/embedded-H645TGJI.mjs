import{openTemplate}from"./chunk-63RVRNAA.mjs";import"./chunk-GB4FFULL.mjs";import"./chunk-GUBLXSTO.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
