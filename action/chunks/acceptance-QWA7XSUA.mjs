import{acceptWith}from"./chunk-I3ODKIKX.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-6BW65YYY.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
