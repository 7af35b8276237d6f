import{markdownBudgets,renderMarkdown}from"./chunk-3VJNZ3XA.mjs";import"./chunk-4KZPKV73.mjs";import"./chunk-VTMSCBYQ.mjs";import"./chunk-5TDMPYMG.mjs";
import"./chunk-SALTOK3H.mjs";export{markdownBudgets,renderMarkdown};
