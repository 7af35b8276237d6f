import{ownMember}from"./chunk-Z522HHHJ.mjs";import{Unknown,isJsonObject,isList,pointerOf}from"./chunk-GMZYCURX.mjs";function textMember(body,name){let value=body&&ownMember(body,name);return typeof value=="string"&&value!==""?value:void 0}function spelledMember(body,name){let key=Object.
keys(body).find(own=>own.toLowerCase()===name.toLowerCase()),value=key===void 0?void 0:body[key];return key===void 0||value===void 0?void 0:{key,value}}function evaluated(json){
return typeof json=="string"?evaluatedText(json):isList(json)?json.map(evaluated):isJsonObject(json)?Object.fromEntries(Object.entries(json).map(([name,value])=>[
name,evaluated(value)])):json}function evaluatedText(text){return!text.startsWith("[")||!text.endsWith("]")?text:text.startsWith("[[")?text.slice(1):new Unknown(
{symbol:text.slice(1,-1).trim(),reason:"only the deployment itself can work it out"})}function bodyAsResource({body},told){let id=evaluatedText(told.id??textMember(
body,"id")??""),name=textMember(body,"name");return{id,type:told.type,name:name===void 0&&typeof id=="string"?id.split("/").at(-1)??"":evaluatedText(name??""),apiVersion:textMember(
body,"apiVersion"),member:wanted=>{let found=ownMember(body,wanted);return found===void 0?void 0:evaluated(found)}}}function placesOf(standing){let locate=steps=>{
let{document,address}=standing,pointer=pointerOf([...standing.path,...existingSteps(standing.body,steps)]);return{...document.place(pointer)??{file:document.file,
pointer},address}};return{origin:locate([]),locate}}function existingSteps(body,steps){let found=[],current=body;for(let step of steps){let part=partAt(current,
step);if(part?.value===void 0)break;found.push(part.key),current=part.value}return found}function partAt(whole,step){return isList(whole)?{key:step,value:whole[Number(
step)]}:isJsonObject(whole)?spelledMember(whole,step):void 0}export{textMember,spelledMember,evaluated,bodyAsResource,placesOf};
