import{readDocument}from"./chunk-LK26V54I.mjs";import"./chunk-MJMAECJ2.mjs";import"./chunk-4DJ24MSY.mjs";import"./chunk-R4PNFZYD.mjs";import"./chunk-6BW65YYY.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
