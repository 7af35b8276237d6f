import{acceptWith}from"./chunk-3HQH2FRQ.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-VDAOOMXG.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
