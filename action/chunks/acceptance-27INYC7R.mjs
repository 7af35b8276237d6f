import{acceptWith}from"./chunk-HIIWHW3P.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-GUBLXSTO.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
