import{acceptWith}from"./chunk-G3YDXXOB.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-AILBYKYX.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
