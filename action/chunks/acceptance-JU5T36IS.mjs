import{acceptWith}from"./chunk-O3AAOZTT.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-HIQOLZKQ.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
