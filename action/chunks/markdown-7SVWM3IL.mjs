import{markdownBudgets,renderMarkdown}from"./chunk-HBQQ5TFG.mjs";import"./chunk-W4VTFPBG.mjs";import"./chunk-ECLLJUIX.mjs";import"./chunk-DDZBNCI6.mjs";
import"./chunk-SALTOK3H.mjs";export{markdownBudgets,renderMarkdown};
