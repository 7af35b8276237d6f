import{acceptWith}from"./chunk-4QTJYSTV.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-ED5QR2L4.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
