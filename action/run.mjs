import{run}from"./chunks/chunk-ED5QR2L4.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
