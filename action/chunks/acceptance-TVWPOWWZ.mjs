import{acceptWith}from"./chunk-RCPWC2X6.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-X6LE5VTO.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
