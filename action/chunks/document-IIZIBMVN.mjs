import{readDocument}from"./chunk-5EJWR5KO.mjs";import"./chunk-DFB4FKRX.mjs";import"./chunk-ENGOMLAN.mjs";import"./chunk-3WXHZKKM.mjs";import"./chunk-HIQOLZKQ.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
