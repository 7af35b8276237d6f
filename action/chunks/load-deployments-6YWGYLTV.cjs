var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadDeployments:()=>loadDeployments});module.exports=__toCommonJS(stdin_exports);var import_chunk_MC3NBOPL=require("./chunk-MC3NBOPL.cjs"),
import_chunk_I7G3VZHP=require("./chunk-I7G3VZHP.cjs"),import_chunk_KDIDR2C4=require("./chunk-KDIDR2C4.cjs"),import_chunk_PX3KUFCA=require("./chunk-PX3KUFCA.cjs"),
import_chunk_MAHPKKGY=require("./chunk-MAHPKKGY.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),
import_node_path=require("node:path"),import_node_path2=require("node:path"),import_node_path3=require("node:path");function graphOfSnapshot(document){let{value,
file}=document,list2=(0,import_chunk_NTJQSSOZ.isJsonObject)(value)?value.predictedResources:void 0;if(!(0,import_chunk_NTJQSSOZ.isList)(list2)||!list2.every(item=>(0,import_chunk_NTJQSSOZ.isJsonObject)(
item))){let message="predictedResources of the snapshot is not a list of resources",advice3="make it anew: bicep snapshot main.bicepparam --mode overwrite";throw new import_chunk_NTJQSSOZ.PreflightError(
"input",message,{place:{file},advice:advice3})}let resources=[],mentions2=[],others=new Set;for(let[index,body]of list2.entries()){let type=(0,import_chunk_I7G3VZHP.textMember)(
body,"type")??"";if((0,import_chunk_KDIDR2C4.ownMember)(body,"id")===void 0){others.add(type);continue}let address=`${type} ${(0,import_chunk_I7G3VZHP.textMember)(
body,"name")??index}`,standing={document,body,path:["predictedResources",String(index)],address},places=(0,import_chunk_I7G3VZHP.placesOf)(standing),role={...places,
lifecycle:"create",isPartial:!1,mayBeAbsent:!1,isAsWritten:!0};resources.push(...(0,import_chunk_KDIDR2C4.graphResources)((0,import_chunk_I7G3VZHP.bodyAsResource)(
standing,{type}),role)),mentions2.push(...(0,import_chunk_NTJQSSOZ.mentionsIn)(type,(0,import_chunk_I7G3VZHP.evaluated)((0,import_chunk_KDIDR2C4.ownMember)(body,
"properties")??null),places.origin))}let notices=[...diagnostics(value,file),...extensions(others,file)];return{graph:new import_chunk_NTJQSSOZ.Graph([(0,import_chunk_NTJQSSOZ.sourceOf)(
resources,notices,mentions2)]),resources:list2.length}}function extensions(types,file){return types.size===0?[]:[{message:`resources of extensions are not Azure\
\u2019s and not judged: ${[...types].sort().join(", ")}`,file}]}function diagnostics(value,file){let list2=(0,import_chunk_NTJQSSOZ.isJsonObject)(value)?(0,import_chunk_KDIDR2C4.ownMember)(
value,"diagnostics"):void 0;return((0,import_chunk_NTJQSSOZ.isList)(list2)?list2:[]).flatMap(item=>typeof item=="string"&&item!==""?[{message:`the snapshot rema\
rks: ${item.slice(0,400)}`,file}]:[])}var changeTypes=["create","delete","ignore","deploy","nochange","modify","unsupported","detach"],fullPayloads="make it ane\
w with whole resources: az deployment group what-if --result-format FullResourcePayloads --no-pretty-print (PowerShell: -ResultFormat FullResourcePayloads)",deepJson="\
write it with all levels and names: Get-AzResourceGroupDeploymentWhatIfResult \u2026 | ConvertTo-Json -Depth 100 -EnumsAsStrings";function readWhatIf(document){
let{file}=document,root=resultIn(document.value),error=(0,import_chunk_KDIDR2C4.ownMember)(root.body,"error");if((0,import_chunk_NTJQSSOZ.isJsonObject)(error))throw failed(
error,file);let{lists,isOfStack}=listsOf(root),changes=lists.flatMap(({items,path,isPotential})=>items.map((item,index)=>changeOf(item,{path:[...path,String(index)],
isPotential,document}))),told=changes.filter(({type})=>type!=="unsupported");if(told.length>0&&told.every(({before,after})=>before===void 0&&after===void 0)){let message="\
this what-if result holds ids alone (ResourceIdOnly), so nothing of the resources can be judged";throw new import_chunk_NTJQSSOZ.PreflightError("input",message,
{place:{file},advice:fullPayloads})}return{changes,isOfStack,notices:remarks(root.body,file)}}function resultIn(value){if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(
value))return{body:{},path:[]};let inner=(0,import_chunk_I7G3VZHP.spelledMember)(value,"properties");return(0,import_chunk_NTJQSSOZ.isJsonObject)(inner?.value)&&
(0,import_chunk_KDIDR2C4.ownMember)(inner.value,"changes")!==void 0?{body:inner.value,path:[inner.key]}:{body:value,path:[]}}function listsOf(root){let list2=({
body,path},name)=>{let found=(0,import_chunk_I7G3VZHP.spelledMember)(body,name);return(0,import_chunk_NTJQSSOZ.isList)(found?.value)?[{items:found.value,path:[...path,
found.key],isPotential:name==="potentialChanges"}]:[]},changes=(0,import_chunk_I7G3VZHP.spelledMember)(root.body,"changes");if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(
changes?.value))return{lists:[...list2(root,"changes"),...list2(root,"potentialChanges")],isOfStack:!1};let inner={body:changes.value,path:[...root.path,changes.
key]};return{lists:list2(inner,"resourceChanges"),isOfStack:!0}}function changeOf(item,around){let{path,isPotential,document}=around,change=(0,import_chunk_NTJQSSOZ.isJsonObject)(
item)?item:{},inner=(0,import_chunk_I7G3VZHP.spelledMember)(change,"resourceConfigurationChanges"),holder=(0,import_chunk_NTJQSSOZ.isJsonObject)(inner?.value)?{
body:inner.value,path:[...path,inner.key]}:{body:change,path},[before,after]=[stateIn(holder,"before",document),stateIn(holder,"after",document)];return{id:["re\
sourceId","fullyQualifiedResourceId","id"].map(name=>(0,import_chunk_I7G3VZHP.textMember)(change,name)).find(Boolean)??(0,import_chunk_I7G3VZHP.textMember)(after?.
body,"id")??(0,import_chunk_I7G3VZHP.textMember)(before?.body,"id")??"",type:typeOf2((0,import_chunk_KDIDR2C4.ownMember)(change,"changeType"),around),before,after,
apiVersion:(0,import_chunk_I7G3VZHP.textMember)(after?.body,"apiVersion")??(0,import_chunk_I7G3VZHP.textMember)(change,"apiVersion"),symbolicName:(0,import_chunk_I7G3VZHP.textMember)(
change,"symbolicName"),isPotential:isPotential||(0,import_chunk_I7G3VZHP.textMember)(change,"changeCertainty")?.toLowerCase()==="potential",unsupportedReason:(0,import_chunk_I7G3VZHP.textMember)(
change,"unsupportedReason"),path}}function typeOf2(value,{path,document}){let folded=typeof value=="string"?value.toLowerCase():void 0,type=changeTypes.find(known2=>known2===
folded);if(type!==void 0)return type;let place=placeAt(path,document);if(typeof value=="number"){let message=`the type of a change is the number ${value} in pla\
ce of its name`;throw new import_chunk_NTJQSSOZ.PreflightError("input",message,{place,advice:deepJson})}let is=typeof value=="string"?`\u201C${value.slice(0,60)}\
\u201D, which is not known`:"missing",advice3=`it is one of Create, Delete, Ignore, Deploy, NoChange, Modify, Unsupported; ${fullPayloads}`;throw new import_chunk_NTJQSSOZ.PreflightError(
"input",`the type of a change is ${is}`,{place,advice:advice3})}function stateIn(holder,name,document){let found=(0,import_chunk_I7G3VZHP.spelledMember)(holder.
body,name);if(found?.value===void 0||found.value===null)return;let path=[...holder.path,found.key],properties=(0,import_chunk_NTJQSSOZ.isJsonObject)(found.value)?
(0,import_chunk_KDIDR2C4.ownMember)(found.value,"properties"):void 0;if((0,import_chunk_NTJQSSOZ.isJsonObject)(found.value)&&(properties==null||(0,import_chunk_NTJQSSOZ.isJsonObject)(
properties)))return{body:found.value,path};throw new import_chunk_NTJQSSOZ.PreflightError("input","the state of a resource is not an object: the JSON was cut of\
f at some depth",{place:placeAt(path,document),advice:deepJson})}function placeAt(path,document){let pointer=(0,import_chunk_NTJQSSOZ.pointerOf)(path);return document.
place(pointer)??{file:document.file,pointer}}function failed(error,file){let message=`this what-if failed, so it tells no changes: ${[(0,import_chunk_I7G3VZHP.textMember)(
error,"code"),(0,import_chunk_I7G3VZHP.textMember)(error,"message")].filter(part2=>part2!==void 0).join(": ").slice(0,400)||"without a message"}`;return new import_chunk_NTJQSSOZ.PreflightError(
"input",message,{place:{file},advice:"mend what it names and run it again"})}function remarks(root,file){let list2=(0,import_chunk_KDIDR2C4.ownMember)(root,"dia\
gnostics");return((0,import_chunk_NTJQSSOZ.isList)(list2)?list2:[]).flatMap(item=>{let message=(0,import_chunk_NTJQSSOZ.isJsonObject)(item)?(0,import_chunk_I7G3VZHP.textMember)(
item,"message"):void 0;if(message===void 0||!(0,import_chunk_NTJQSSOZ.isJsonObject)(item))return[];let isUnread=/ShortCircuited$/iu.test((0,import_chunk_I7G3VZHP.textMember)(
item,"code")??"");return[{message:`what-if remarks: ${message.slice(0,400)}`,file,...isUnread&&{isUnread}}]})}var lifecycles={create:"create",modify:"update",deploy:"\
update",delete:"delete",nochange:"keep",ignore:"keep",detach:"keep",unsupported:"keep"};function graphOfWhatIf(document){let result=readWhatIf(document),reader=new ResultReader(
document,result);for(let change of result.changes)reader.add(change);let{resources,mentions:mentions2,notices}=reader;return{graph:new import_chunk_NTJQSSOZ.Graph(
[(0,import_chunk_NTJQSSOZ.sourceOf)(resources,[...result.notices,...notices],mentions2)]),resources:result.changes.length}}var ResultReader=class{resources=[];mentions=[];notices=[];#document;#result;#deleted;#told;#own;constructor(document,result){
this.#document=document,this.#result=result,this.#deleted=keysOf(result.changes.filter(({type})=>type==="delete")),this.#told=keysOf(result.changes.filter(({type,
after})=>type!=="delete"&&after!==void 0)),this.#own=keysOf(result.changes.filter(isOwnRequest))}add(change){let key=(0,import_chunk_NTJQSSOZ.idKey)(change.id)??
"",state=change.after??change.before,type=(0,import_chunk_I7G3VZHP.textMember)(state?.body,"type")??(0,import_chunk_NTJQSSOZ.typeOfKey)(key);if(change.type==="u\
nsupported")return this.#addUnsupported(change,type);let lifecycle=this.#lifecycle(change,key),shown2=lifecycle==="delete"?change.before:change.after??(lifecycle===
"keep"?change.before:void 0),standing=this.#standing(change,type,shown2),told={id:change.id,type},isPartial=change.type!=="create"&&isWithoutProperties(standing),
role={...(0,import_chunk_I7G3VZHP.placesOf)(standing),lifecycle,isPartial,mayBeAbsent:!1,isAsWritten:!1},after=(0,import_chunk_KDIDR2C4.graphResources)((0,import_chunk_I7G3VZHP.bodyAsResource)(
standing,told),role),former=this.#standing(change,type,change.before),formerRole={...role,...(0,import_chunk_I7G3VZHP.placesOf)(former),isPartial:isWithoutProperties(
former)},before=change.before===void 0?[]:(0,import_chunk_KDIDR2C4.graphResources)((0,import_chunk_I7G3VZHP.bodyAsResource)(former,told),formerRole),{apiVersion,
isPotential}=change,asksFor=property=>valueOf(standing.body,property)!==void 0;this.resources.push(...(0,import_chunk_KDIDR2C4.joinMoments)({before,after,lifecycle,
told:this.#told,own:this.#own,apiVersion,isPotential,asksFor})),lifecycle!=="delete"&&this.mentions.push(...(0,import_chunk_NTJQSSOZ.mentionsIn)(type,(0,import_chunk_I7G3VZHP.evaluated)(
(0,import_chunk_KDIDR2C4.ownMember)(standing.body,"properties")??null),role.origin))}#standing(change,type,state){let{body,path}=state??{body:{},path:change.path},
address=addressOf(change,type);return{document:this.#document,body,path,address}}#lifecycle(change,key){let{type,before,id}=change;if(type!=="delete"||this.#result.
isOfStack)return lifecycles[type];if(!((0,import_chunk_NTJQSSOZ.typeOfKey)(key).split("/").length>2&&(0,import_chunk_I7G3VZHP.textMember)(before?.body,"location")===
void 0)||this.#deleted.has((0,import_chunk_NTJQSSOZ.parentKey)(key)))return"delete";let message=`what-if says that ${id} will be deleted; its parent's request d\
oes not ask for that, so it is taken to stay`;return this.notices.push({message,file:this.#document.file}),"keep"}#addUnsupported(change,type){let{id,path,unsupportedReason}=change,
{file}=this.#document,why=unsupportedReason===void 0?"":`: ${unsupportedReason.slice(0,400)}`,message=`what-if cannot tell what happens to ${id}${why}`;this.notices.
push({message,file,...!isAside(type)&&{isUnread:!0}});let standing={document:this.#document,body:{},path,address:addressOf(change,type)},places=(0,import_chunk_I7G3VZHP.placesOf)(
standing);if((0,import_chunk_NTJQSSOZ.isArmId)((0,import_chunk_NTJQSSOZ.idKey)(id)??"")&&type!==""&&!(0,import_chunk_NTJQSSOZ.isDeployment)(type)){if((0,import_chunk_NTJQSSOZ.resourceType)(
type)!==void 0){let role={...places,lifecycle:"keep",isPartial:!0,mayBeAbsent:!0,isAsWritten:!1};this.resources.push(...(0,import_chunk_KDIDR2C4.graphResources)(
(0,import_chunk_I7G3VZHP.bodyAsResource)(standing,{id,type}),role))}}else{let unseen=new import_chunk_NTJQSSOZ.Unknown({symbol:`what-if of ${id}`,reason:"what-i\
f could not look into it"});this.mentions.push({id:unseen,effect:"may-change",origin:places.origin})}}};function addressOf({symbolicName:symbolicName2,id},type){
return symbolicName2??`${type} ${id.split("/").at(-1)??""}`}function isAside(type){return/^microsoft\.authorization\//i.test(type)}function isOwnRequest({type,after,
isPotential}){return(type==="create"||type==="modify"||type==="deploy"||type==="nochange")&&!isPotential&&after!==void 0&&(0,import_chunk_KDIDR2C4.ownMember)(after.
body,"properties")!==void 0}function isWithoutProperties({body}){return(0,import_chunk_KDIDR2C4.ownMember)(body,"properties")===void 0}function keysOf(changes){
return new Set(changes.map(({id})=>(0,import_chunk_NTJQSSOZ.idKey)(id)??""))}function valueOf(body,property){let properties=(0,import_chunk_KDIDR2C4.ownMember)(
body,"properties");return(0,import_chunk_NTJQSSOZ.isJsonObject)(properties)?(0,import_chunk_KDIDR2C4.ownMember)(properties,property):void 0}var nothing={kind:"o\
bject",members:[],resources:[],start:0,end:0};function bodyOf(written2){let loop=written2.kind==="loop"?written2:void 0,inner=loop===void 0?written2:loop.body,condition=inner.
kind==="conditional"?inner.condition:void 0,core=inner.kind==="conditional"?inner.body:inner,object2=core.kind==="object"?core:{...nothing,start:core.start,end:core.
end};return{loop,condition,object:object2,properties:propertiesOf(object2)}}function propertiesOf(object2){let found=new Map;for(let item of object2.members){let name=item.
kind==="object-property"?literalText(item.key):void 0;item.kind==="object-property"&&name!==void 0&&found.set(name,item)}return found}function literalText(expression){
return expression?.kind==="string"&&expression.expressions.length===0?expression.texts[0]??"":void 0}function bicepComments({path,text:text3},tree){let elements=()=>tree.
statements.map(declaration);return(0,import_chunk_MC3NBOPL.commentsIn)({file:path,text:text3,lines:new import_chunk_KDIDR2C4.Lines(text3),comments:tree.comments,
elements})}function declaration(statement){let{kind,end}=statement,{start}=statement.decorators[0]??statement,name="name"in statement?`${kind} ${statement.name.
name}`:kind,body=kind==="resource"||kind==="module"?statement.body:void 0;return{name,start,end,...inside(body,end)}}function inside(value,end){if(value?.kind===
"loop"||value?.kind==="conditional")return inside(value.body,end);if(value?.kind==="object"){let parts=()=>[...value.members.map(member),...value.resources.map(
declaration)].toSorted((left,right)=>left.start-right.start);return{bodyStart:value.start,parts}}return value?.kind==="array"?{bodyStart:value.start,parts:()=>value.
items.map((item,index)=>part(`[${index}]`,item,item))}:{bodyStart:end,parts:()=>[]}}function member(written2){return written2.kind==="spread"?part("...",written2,
written2):part(literalText(written2.key)??"a property",written2,written2.value)}function part(name,{start,end},value){return{name,start,end,...inside(value.kind===
"spread"?void 0:value,end)}}function inOrderOfNeed(file,symbols,problems){let done=new Set,isFound=!1;for(let start of symbols){let enter2=function(symbol){done.
has(symbol)||(way.push({symbol,next:0}),onWay.add(symbol))};var enter=enter2;let way=[],onWay=new Set;enter2(start);for(let step2=way.at(-1);step2!==void 0;step2=
way.at(-1)){let reference=step2.symbol.uses.references[step2.next++];reference===void 0?(onWay.delete(step2.symbol),done.add(step2.symbol),way.pop()):onWay.has(
reference.symbol)?(isFound=!0,report2(way,reference)):reference.isNameOnly||enter2(reference.symbol)}}return isFound?void 0:done;function report2(way,{symbol,node}){
let names=way.slice(way.findIndex(step2=>step2.symbol===symbol)).map(step2=>step2.symbol.name),shown2=names.length>8?[...names.slice(0,7),"\u2026"]:names,message=names.
length===1?`\u201C${symbol.name}\u201D needs itself`:`these need each other: ${[...shown2,symbol.name].join(" \u2192 ")}`;problems.report(file.source,node,message,
"break the circle by taking one of the references out")}}var caseless=new Set(["metadata","parameter","variable","output","type","function","assert"]),unnamed=new Set(
["output","assert","metadata"]);function reportClashes(source,tree,problems){let known2=new Map;for(let statement of tree.statements){if(!caseless.has(statement.
kind)||!("name"in statement))continue;let{kind,name}=statement,key=`${kind} ${name.name.toLowerCase()}`,first=known2.get(key);if(first===void 0)known2.set(key,name);else if(first.
name!==name.name){let message=`\u201C${first.name}\u201D and \u201C${name.name}\u201D differ in case only, which the platform does not tell apart`;problems.report(
source,name,message,"rename one of them")}else if(unnamed.has(kind))for(let one of[first,name])problems.report(source,one,`the ${kind} \u201C${one.name}\u201D is dec\
lared twice`,"rename one of them")}}var azureType=/^(?:az:)?[\w-]+\.[\w.-]+(?:\/[\w.{}$-]+)+@\d{4}-\d\d-\d\d(?:-[\w-]+)?$/,innerType=/^[\w.{}$-]+(?:@\d{4}-\d\d-\d\d(?:-[\w-]+)?)?$/,
typeAndVersion=/^(?:([\w-]+):)?([^@]+)(?:@(.+))?$/,nameAndVersion=/([^/:@]+)(?:[:@]([^/:@]*))?$/;function extensionName({specification}){if(specification.kind===
"name")return specification.name;let written2=literalText(specification)??"";return nameAndVersion.exec(written2)?.[1]??written2}function extensionVersion({specification}){
return nameAndVersion.exec(literalText(specification)??"")?.[2]??"1.0.0"}function extensionOfType(declared,written2){let[,prefix,path="",version=""]=typeAndVersion.
exec(written2??"")??[];if(written2===void 0||prefix==="az"||azureType.test(written2))return;let known2=[...declared].filter(symbol=>symbol.kind==="extension"&&symbol.
name!=="az"&&symbol.name!=="sys"),named=known2.find(symbol=>symbol.name===prefix);if(named!==void 0||known2.length<2)return named??known2[0];let[namespace=""]=path.
split("/"),wanted=[...namespace.split("."),...version.split(/[.-]/)].map(word=>word.toLowerCase());return known2.map(symbol=>{let name=`${symbol.name} ${extensionName(
symbol.node)}`.toLowerCase();return{symbol,score:wanted.filter(word=>word!==""&&name.includes(word)).length}}).reduce((best,next)=>next.score>best.score?next:best).
symbol}function typeOf3({type},{container,extension},report2){let written2=literalText(type);if(written2===void 0)return type.kind!=="invalid"&&report2(type,"th\
e type of a resource must be a text without holes"),{type:"",apiVersion:void 0};let[,,path="",version]=typeAndVersion.exec(written2)??[],fault=extension===void 0?
faultOf(written2,container):void 0;return fault!==void 0&&report2(type,...fault),{type:container===void 0?path:`${container.type}/${path}`,apiVersion:version??container?.
apiVersion}}function faultOf(written2,container){return container===void 0?azureType.test(written2)?void 0:[`the resource type \u201C${written2}\u201D is not valid`,
"write <namespace>/<types>@<API version>, such as Microsoft.Web/sites@2024-04-01"]:innerType.test(written2)?void 0:[`the resource type \u201C${written2}\u201D must b\
e one segment below the type of the resource around it`]}var Declarations=class{#file;#problems;constructor(file,problems){this.#file=file,this.#problems=problems}add(statement){
switch(statement.kind){case"import":return this.#import(statement);case"extension":return this.#extension(statement);case"type":return this.#enter(statement.name,
{kind:"type",name:statement.name.name,file:this.#file,node:statement});case"parameter":case"variable":case"resource":case"module":case"function":{let symbol=this.#using(
statement);return this.#file.byStatement.set(statement,symbol),this.#enter(statement.name,symbol)}default:return}}#import(statement){let{wildcard}=statement,file=this.#file;
wildcard!==void 0&&this.#enter(wildcard,{kind:"wildcard",name:wildcard.name,file,statement});for(let node of statement.items){let name=node.alias??node.name,original=node.
name.name;this.#enter(name,{kind:"imported",name:name.name,original,file,node,statement})}}#extension(node){let{start,end}=node,name=node.alias??{name:extensionName(
node),start,end};this.#enter(name,{kind:"extension",name:name.name,file:this.#file,node})}#using(statement){let file=this.#file,uses=nothingUsed(),{name}=statement.
name;switch(statement.kind){case"resource":return this.#resource(statement,void 0);case"module":{let body=bodyOf(statement.body),symbol={kind:"module",name,file,
node:statement,body,uses};return file.modules.push(symbol),symbol}case"variable":{let symbol={kind:"variable",name,file,node:statement,uses};return file.variables.
push(symbol),symbol}case"parameter":return{kind:"parameter",name,file,node:statement,uses};default:return{kind:"function",name,file,node:statement,uses}}}#resource(node,container){
let file=this.#file,{name}=node.name,extension=container===void 0?extensionOfType(file.names.values(),literalText(node.type)):container.extension,symbol={kind:"\
resource",name,file,node,body:bodyOf(node.body),container,children:new Map,symbolicName:container===void 0?name:`${container.symbolicName}::${name}`,...typeOf3(
node,{container,extension},(...problem)=>this.#problems.report(file.source,...problem)),extension,uses:nothingUsed(container===void 0?[]:[containment(container,
node)])};file.resources.push(symbol),file.byStatement.set(node,symbol);for(let child of symbol.body.object.resources)this.#child(child,symbol);return symbol}#child(node,container){
container.body.loop!==void 0&&this.#problems.report(this.#file.source,node,"a resource cannot be declared inside of one that is in a loop","declare it beside th\
at one, with the property `parent`");let child=this.#resource(node,container);container.children.has(child.name)?this.#reportTwice(node.name):container.children.
set(child.name,child)}#enter(name,symbol){if(name.name==="")return;let first=this.#file.identifiers.get(name.name);first===void 0?(this.#file.identifiers.set(name.
name,name),this.#file.names.set(name.name,symbol)):(this.#reportTwice(first),this.#reportTwice(name))}#reportTwice(name){let message=`the name \u201C${name.name}\
\u201D is declared twice`;this.#problems.report(this.#file.source,name,message,"rename one of them")}};function nothingUsed(references=[]){return{references,runtimeCalls:[],
imports:[],isInlined:void 0}}function containment(container,node){let use={property:void 0,isQuoted:!1,isMethod:!1,isNameOnly:!1};return{symbol:container,node:node.
name,index:void 0,within:"parent",...use}}var targetScopes=["resourceGroup","subscription","managementGroup","tenant"];function declare(source,tree,problems){let file={
source,tree,scope:scopeOf(source,tree,problems),names:new Map,resources:[],modules:[],variables:[],loads:new Map,byStatement:new Map,identifiers:new Map},declarations=new Declarations(
file,problems);for(let statement of tree.statements)statement.kind==="extension"&&declarations.add(statement);for(let statement of tree.statements)statement.kind!==
"extension"&&declarations.add(statement);return reportClashes(source,tree,problems),file}function scopeOf(source,tree,problems){let[statement,...others]=tree.statements.
filter(item=>item.kind==="target-scope");if(statement===void 0)return"resourceGroup";if(others.length>0)for(let one of[statement,...others])problems.report(source,
one,"a file has one target scope only");let written2=literalText(statement.value),found=targetScopes.find(scope=>scope===written2);return found!==void 0?found:(written2===
"local"||written2==="orchestrator"?problems.unsupported(source,statement.value,`the target scope \u201C${written2}\u201D`):problems.report(source,statement.value,
`the target scope must be one of ${targetScopes.join(", ")}`),"resourceGroup")}function isInlined(symbol){return symbol.uses.isInlined??=symbol.kind==="variable"?
isRuntime(symbol.uses,()=>!0):isInlinedResource(symbol),symbol.uses.isInlined}var placing=new Set(["parent","scope","dependsOn"]);function isInlinedResource(symbol){
return!symbol.node.isExisting||symbol.extension!==void 0?!1:[symbol.container,...placed(symbol,"parent"),...placed(symbol,"scope")].some(resource=>resource?.node.
isExisting===!0&&isInlined(resource))?!0:symbol.body.loop===void 0&&symbol.body.condition===void 0&&isRuntime(symbol.uses,within=>within===void 0||!placing.has(
within))}function placed(symbol,property){return symbol.uses.references.flatMap(({within,symbol:other})=>within===property&&other.kind==="resource"?[other]:[])}
function isRuntime(uses,counts){return uses.runtimeCalls.some(counts)||uses.references.some(reference=>counts(reference.within)&&!reference.isNameOnly&&readsRuntime(
reference))}function readsRuntime({symbol,property,isQuoted}){return symbol.kind==="variable"?isInlined(symbol):symbol.kind==="module"?property!=="name"||isQuoted:
symbol.kind!=="resource"?!1:isQuoted||symbol.extension!==void 0?!0:property==="id"||property==="name"?isInlined(symbol):property!=="type"&&property!=="apiVersio\
n"}var early=new Set(["name","location","kind","subscriptionId","resourceGroup","managedBy","extendedLocation","zones","placement","plan","sku","identity","mana\
gedByExtended","tags","scope","parent"]),earlyOfModules=new Set(["name","scope"]);function reportLateValues(file,problems){for(let symbol of[...file.resources,...file.
modules])if(!(symbol.kind==="resource"&&(symbol.node.isExisting||symbol.extension!==void 0)))for(let reference of symbol.uses.references)isTooLate(reference,symbol)&&
report2(reference,symbol);for(let symbol of file.names.values())if(symbol.kind==="function")for(let{node,symbol:source}of symbol.uses.references.filter(isLate)){
let message=`the function \u201C${symbol.name}\u201D needs of \u201C${source.name}\u201D what only exists once that is deployed`;problems.report(file.source,node,
message,"hand it over as an argument")}for(let{node,name,uses}of file.variables)if(node.value.kind==="loop")for(let reference of lateReferences(uses,file)){let message=`\
the loop of the variable \u201C${name}\u201D needs of \u201C${reference.symbol.name}\u201D what only exists once that is deployed`;problems.report(file.source,reference.
node,message,"write the loop where the variable is used")}function report2({node,within,symbol:source},{name}){let message=`${within===void 0?"the condition or \
the loop":`the property \u201C${within}\u201D`} of \u201C${name}\u201D needs of \u201C${source.name}\u201D what only exists once that is deployed`;problems.report(
file.source,node,message,"the platform wants to know it at the start of the deployment")}}var alwaysKnown=new Set(["id","name","type","apiVersion"]);function lateReferences({
references},file){return references.filter(reference=>isSurelyLate(reference,file))}function isSurelyLate({symbol,node,property,isNameOnly},{source}){return symbol.
kind!=="resource"&&symbol.kind!=="module"||isNameOnly||symbol.kind==="resource"&&symbol.extension!==void 0?!1:property===void 0?/[\s,)}\]]/.test(source.text[node.
end]??" "):!alwaysKnown.has(property)}function isTooLate(reference,{kind}){let{within,property,symbol}=reference;return within===void 0||(kind==="module"?earlyOfModules:
early).has(within)?!((within==="parent"||within==="scope")&&property===void 0&&symbol.kind!=="variable")&&isLate(reference):!1}function isLate(reference){return!reference.
isNameOnly&&readsRuntime(reference)}var[text,number,list,object]=[["string"],["int"],["array"],["object"]],textOrList=["string","array"],scalars=["string","int",
"bool"],texts={takes:[],rest:text,gives:"string"},signatures={base64:{takes:[text],gives:"string"},base64ToString:{takes:[text],gives:"string"},bool:{takes:[],gives:"\
bool"},concat:{takes:[],rest:[...scalars,"array"]},contains:{takes:[["string","array","object"]],gives:"bool"},dateTimeAdd:{takes:[text,text,text],gives:"string"},
empty:{takes:[["string","array","object"]],gives:"bool"},endsWith:{takes:[text,text],gives:"bool"},extensionResourceId:texts,filter:{takes:[list],gives:"array"},
first:{takes:[textOrList]},flatten:{takes:[list],gives:"array"},format:{takes:[text],gives:"string"},guid:texts,indexOf:{takes:[textOrList],gives:"int"},int:{takes:[
["string","int"]],gives:"int"},intersection:{takes:[],rest:["object","array"]},items:{takes:[object],gives:"array"},join:{takes:[list,text],gives:"string"},json:{
takes:[text]},last:{takes:[textOrList]},lastIndexOf:{takes:[textOrList],gives:"int"},length:{takes:[["string","array","object"]],gives:"int"},map:{takes:[list],
gives:"array"},objectKeys:{takes:[object],gives:"array"},padLeft:{takes:[["string","int"],number,text],gives:"string"},range:{takes:[number,number],gives:"array"},
reduce:{takes:[list]},replace:{takes:[text,text,text],gives:"string"},resourceId:texts,shallowMerge:{takes:[list],gives:"object"},skip:{takes:[textOrList,number]},
sort:{takes:[list],gives:"array"},split:{takes:[text,textOrList],gives:"array"},startsWith:{takes:[text,text],gives:"bool"},string:{takes:[],gives:"string"},subscriptionResourceId:texts,
substring:{takes:[text,number,number],gives:"string"},take:{takes:[textOrList,number]},tenantResourceId:texts,toLower:{takes:[text],gives:"string"},toObject:{takes:[
list],gives:"object"},toUpper:{takes:[text],gives:"string"},trim:{takes:[text],gives:"string"},union:{takes:[],rest:["object","array"]},uniqueString:texts,uri:{
takes:[text,text],gives:"string"},uriComponent:{takes:[text],gives:"string"}};function signatureOf(name){return(0,import_chunk_NTJQSSOZ.ownProperty)(signatures,
name)}var kindsOfLiterals={string:"string",integer:"int",boolean:"bool",array:"array",object:"object",null:"null",loop:"array"},kindsOfResults=new Map([...["+",
"-","*","/","%"].map(operator=>[operator,"int"]),...["==","!=","=~","!~","<","<=",">",">=","&&","||"].map(operator=>[operator,"bool"])]),deepest=60,Kinds=class{#file;#local;constructor(file,local2){
this.#file=file,this.#local=local2}of(node,depth=0){let literal2=kindsOfLiterals[node.kind];if(literal2!==void 0||depth>deepest)return literal2;switch(node.kind){case"\
parenthesized":return this.of(node.inner,depth+1);case"non-null":return this.of(node.operand,depth+1);case"unary":return node.operator==="!"?"bool":"int";case"b\
inary":return kindsOfResults.get(node.operator);case"ternary":{let kind=this.of(node.whenTrue,depth+1);return kind===this.of(node.whenFalse,depth+1)?kind:void 0}case"\
name":return this.#ofName(node,depth);case"call":return this.isBuiltIn(node.name.name)?signatureOf(node.name.name)?.gives:void 0;default:return}}written(node,depth=0){
if(depth>deepest)return node;if(node.kind==="parenthesized")return this.written(node.inner,depth+1);let symbol=node.kind==="name"&&!this.#local.has(node.name)?this.#file.
names.get(node.name):void 0;return symbol?.kind==="variable"?this.written(symbol.node.value,depth+1):node}isBuiltIn(name){return!this.#file.names.has(name)}named(type){
if(type?.kind!=="named-type"||type.arguments.length>0)return;let{name}=type.name;return this.isBuiltIn(name)?simple.find(kind=>kind===name):void 0}#ofName({name},depth){
let symbol=this.#local.has(name)?void 0:this.#file.names.get(name);if(symbol?.kind==="parameter")return this.named(symbol.node.type);if(symbol?.kind==="variable")
return symbol.node.type===void 0?this.of(symbol.node.value,depth+1):this.named(symbol.node.type)}},simple=["string","int","bool","array","object"];function*expressionsIn({
statements}){let open=statements.flatMap(rootsOf).toReversed();for(let next=open.pop();next!==void 0;next=open.pop())yield next,open.push(...partsOf(next).toReversed())}
function rootsOf(statement){let decorators=statement.decorators.map(({call:call2})=>call2);return"body"in statement?[...decorators,statement.body]:"value"in statement&&
statement.value!==void 0?[...decorators,statement.value]:decorators}function partsOf(node){switch(node.kind){case"string":return node.expressions;case"array":return node.
items.map(item=>item.kind==="spread"?item.value:item);case"object":return[...node.members.flatMap(member3=>member3.kind==="spread"?[member3.value]:[member3.key,
member3.value]),...node.resources.flatMap(({decorators,body})=>[...decorators.map(({call:call2})=>call2),body])];case"property":case"nested":return[node.base];case"\
index":return[node.base,node.index];case"call":return node.arguments;case"method":return[node.base,...node.arguments];case"unary":case"non-null":return[node.operand];case"\
binary":return[node.left,node.right];case"ternary":return[node.condition,node.whenTrue,node.whenFalse];case"parenthesized":return[node.inner];case"lambda":return[
node.body];case"loop":return[node.list,node.body];case"conditional":return[node.condition,node.body];default:return[]}}var targets={secure:["string","object"],minLength:[
"string","array"],maxLength:["string","array"],minValue:["int"],maxValue:["int"]},operands=new Map([...["+","-","*","/","%"].map(operator=>[operator,["int"]]),...[
"<","<=",">",">="].map(operator=>[operator,["int","string"]]),...["=~","!~"].map(operator=>[operator,["string"]]),...["&&","||"].map(operator=>[operator,["bool"]])]);
function reportKinds(file,problems){new KindCheck(file,problems).run()}var KindCheck=class{#file;#problems;#kinds;constructor(file,problems){this.#file=file,this.#problems=
problems,this.#kinds=new Kinds(file,localNames(file))}run(){for(let statement of this.#file.tree.statements)(statement.kind==="parameter"||statement.kind==="out\
put"||statement.kind==="variable")&&this.#declaration(statement);for(let expression of expressionsIn(this.#file.tree))this.#expression(expression)}#declaration({
kind,name,type,value,decorators}){let wanted=this.#kinds.named(type);if(wanted===void 0)return;let found=value===void 0?void 0:this.#kinds.of(value);value!==void 0&&
found!==void 0&&found!=="null"&&found!==wanted&&this.#report(value,`the ${kind} \u201C${name.name}\u201D is of the type ${wanted}, and this is of the type ${found}`);
for(let decorator of decorators)this.#decorator(decorator,wanted)}#decorator(decorator,type){let{call:call2}=decorator,name=call2.kind==="call"?call2.name.name:
"",wanted=(0,import_chunk_NTJQSSOZ.ownProperty)(targets,name);if(wanted===void 0||wanted.includes(type))return;let message=`the decorator \u201C${name}\u201D is for \
the type ${wanted.join(" or ")}, and this is of the type ${type}`;this.#report(decorator,message)}#expression(node){switch(node.kind){case"unary":return this.#expect(
node.operand,[node.operator==="!"?"bool":"int"],`the operator ${node.operator}`);case"binary":return this.#binary(node);case"ternary":case"conditional":return this.#expect(
node.condition,["bool"],"a condition");case"loop":return this.#expect(node.list,["array"],"a loop");case"call":return this.#call(node);case"property":return this.#property(
node);case"index":return this.#index(node);default:return}}#binary({operator,left,right}){let wanted=operands.get(operator);if(wanted===void 0)return;for(let operand of[
left,right])this.#expect(operand,wanted,`the operator ${operator}`);let[one,other]=[this.#kinds.of(left),this.#kinds.of(right)];one!==void 0&&other!==void 0&&wanted.
includes(one)&&wanted.includes(other)&&one!==other&&this.#report(right,`the operator ${operator} takes two of one type, and these are of the types ${one} and ${other}`)}#call({
name,arguments:values}){let signature=this.#kinds.isBuiltIn(name.name)?signatureOf(name.name):void 0;for(let[index,value]of values.entries()){let wanted=signature?.
takes[index]??signature?.rest;wanted!==void 0&&this.#kinds.of(value)!=="null"&&this.#expect(value,wanted,`the function \u201C${name.name}\u201D`)}}#property({base,
name,isSafe}){isSafe||(this.#expect(base,["object","null"],`\u201C.${name.name}\u201D`),this.#member(base,name.name,name))}#index({base,index,isSafe,isFromEnd}){
if(isSafe)return;this.#expect(base,["array","object","null"],"an index");let kind=this.#kinds.of(base);kind==="array"&&this.#expect(index,["int"],"an index of a\
n array"),kind==="object"&&this.#expect(index,["string"],"the name of a property");let name=literalText(index);isFromEnd||(name!==void 0?this.#member(base,name,
index):kind==="array"&&this.#item(base,index))}#member(base,name,at2){let object2=this.#kinds.written(base);if(object2.kind!=="object")return;let names=new Set(
object2.members.map(member3=>member3.kind==="spread"?void 0:literalText(member3.key)));names.has(void 0)||names.has(name)||this.#report(at2,`the object has no p\
roperty \u201C${name}\u201D`)}#item(base,index){let list2=this.#kinds.written(base),isNegative=index.kind==="unary"&&index.operator==="-",number3=isNegative?index.
operand:index;if(list2.kind!=="array"||number3.kind!=="integer"||list2.items.some(({kind})=>kind==="spread")||!isNegative&&number3.value<BigInt(list2.items.length))
return;let written2=isNegative?`-${number3.value}`:String(number3.value);this.#report(index,`there is no item ${written2}: the array has ${list2.items.length}`)}#expect(node,wanted,whose){
let found=this.#kinds.of(node);if(found===void 0||wanted.includes(found))return;let types=wanted.filter(kind=>kind!=="null").join(" or ");this.#report(node,`${whose}\
 needs a value of the type ${types}, and this is of the type ${found}`)}#report(span,message){this.#problems.report(this.#file.source,span,message)}};function localNames({
tree}){let names=new Set;for(let statement of tree.statements)if(statement.kind==="function")for(let{name}of statement.parameters)names.add(name.name);for(let node of expressionsIn(
tree)){if(node.kind==="lambda")for(let{name}of node.parameters)names.add(name);node.kind==="loop"&&(names.add(node.item.name),node.index!==void 0&&names.add(node.
index.name))}return names}function reportDuplicates(file,problems){let known2=new Map;for(let symbol of[...file.resources,...file.modules]){let key=keyOf(symbol,
file),first=key===void 0?void 0:known2.get(key);key!==void 0&&first===void 0&&known2.set(key,symbol),first!==void 0&&(report2(first,symbol),report2(symbol,first))}
function report2({name,body},other){let at2=body.properties.get("name")?.value;if(at2===void 0)return;let message=`\u201C${name}\u201D has the name of \u201C${other.
name}\u201D, which is deployed to the same place`;problems.report(file.source,at2,message)}}function keyOf(symbol,{source}){let{body}=symbol,name=literalText(body.
properties.get("name")?.value);if(name===void 0||!isCertain(symbol))return;let written2=["parent","scope"].map(property=>{let value=body.properties.get(property)?.
value;return value===void 0?"":source.text.slice(value.start,value.end)}),above2=symbol.kind==="resource"?[symbol.type.toLowerCase(),symbol.container?.symbolicName??
""]:[];return JSON.stringify([symbol.kind,name.toLowerCase(),...above2,...written2])}function isCertain(symbol){let{loop,condition}=symbol.body;return loop!==void 0||
condition!==void 0?!1:symbol.kind==="module"?!0:symbol.node.isExisting||symbol.extension!==void 0?!1:symbol.container===void 0||symbol.container.node.isExisting||
isCertain(symbol.container)}var import_yaml=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_PX3KUFCA.require_dist)(),1),faults=[[/^$/u,"the path is empty"],[/^(?:\/|[A-Za-z]:)/u,
"the path is absolute, and has to be relative to the file"],[/\\/u,"the path has a backslash, and has to have / in its place"],[/["*:<>?|\u0000-\u001F]/u,"the p\
ath has a character that no file name may have on every system"],[/[ .]$/u,"the path ends with a space or a dot"]];function pathBeside(from,named){let fault=faults.
find(([pattern])=>pattern.test(named));return fault===void 0?{path:import_node_path.posix.join(folderOf(from),named)}:{fault:fault[1]}}function relativePath(from,to){
let base=from.split("/").slice(0,-1),target=to.split("/"),shared=0;for(;shared<base.length&&shared<target.length-1&&base[shared]===target[shared];)shared+=1;return[
...base.slice(shared).map(()=>".."),...target.slice(shared)].join("/")}function folderOf(path){return import_node_path.posix.dirname(path.replaceAll("\\","/"))}
function*foldersAbove(path){let folder=folderOf(path);for(let height=0;height<highest;height+=1){yield folder;let next=import_node_path.posix.isAbsolute(folder)||
/^[A-Za-z]:/u.test(folder)?import_node_path.posix.dirname(folder):above(folder);if(next===folder)return;folder=next}}var highest=100;function above(folder){return import_node_path.posix.
join(folder,"..")}function isReachable(folder,files){try{return files.list(folder),!0}catch(error){if(error instanceof import_chunk_NTJQSSOZ.PreflightError)return!1;
throw error}}var step=/\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|(\.\*|\[\*\])|\[\?\(\s*@\.([\w$.]+)\s*(?:(==|!=|<=|>=|<|>)\s*('[^']*'|"[^"]*"|-?[\d.]+|true|false|null)\s*)?\)\]/y,
tests={"==":(left,right)=>left===right,"!=":(left,right)=>left!==right,"<":(left,right)=>inOrder(left,right,sign=>sign<0),"<=":(left,right)=>inOrder(left,right,
sign=>sign<=0),">":(left,right)=>inOrder(left,right,sign=>sign>0),">=":(left,right)=>inOrder(left,right,sign=>sign>=0)};function inOrder(left,right,test){return typeof left==
"number"&&typeof right=="number"?test(left-right):typeof left=="string"&&typeof right=="string"&&test(left<right?-1:+(left>right))}function selectToken(root,path){
let found=[root],isMany=!1;for(step.lastIndex=path.startsWith("$")?1:0;step.lastIndex<path.length;){let at2=step.lastIndex,match=step.exec(path);if(match===null)
throw new RangeError(`\u201C${path.slice(at2)}\u201D in the path \u201C${path}\u201D`);let[,,,,,every,tested]=match;isMany||=every!==void 0||tested!==void 0,found=
found.flatMap(value=>valuesAt(value,match))}return isMany?found:found[0]}function valuesAt(value,match){let[,plain2,index,single,double,every,tested,operator,wanted]=match;
if(typeof value!="object"||value===null)return[];let all=(0,import_chunk_NTJQSSOZ.isList)(value)?value:Object.values(value);if(every!==void 0)return all;if(tested!==
void 0)return all.filter(item=>passes(item,{path:tested.split("."),operator,wanted}));let result=index===void 0?memberOf(value,plain2??single??double??""):itemOf(
value,index);return result===void 0?[]:[result]}function itemOf(value,index){return(0,import_chunk_NTJQSSOZ.isList)(value)?value[Number(index)]:void 0}function passes(item,{
path,operator,wanted}){let value=path.reduce(memberOf,item);if(value===void 0||operator===void 0||wanted===void 0)return value!==void 0;let literal2=/^['"]/.test(
wanted)?wanted.slice(1,-1):JSON.parse(wanted);return tests[operator]?.(value,literal2)??!1}function memberOf(value,name){return(0,import_chunk_NTJQSSOZ.isJsonObject)(
value)?(0,import_chunk_NTJQSSOZ.ownProperty)(value,name):void 0}var LoadFault=class extends Error{},longestText=131072,longestStructure=1048576,loaders={loadTextContent:request=>textOf2(
request,1,longestText),loadFileAsBase64:request=>base64(bytesOf(request)),loadJsonContent:request=>structureOf(request,(text3,file)=>(0,import_chunk_KDIDR2C4.readJsonDocument)(
new TextEncoder().encode(text3),file).value),loadYamlContent:request=>structureOf(request,yaml),loadDirectoryFileInfo:directory};function load(node,file,files){
let constants=node.arguments.map(argument=>constantText(argument,file));if(constants.indexOf(void 0)!==-1)throw new LoadFault("the arguments of a function that \
loads must be known while the template is made");let loader=(0,import_chunk_NTJQSSOZ.ownProperty)(loaders,node.name.name);return loader===void 0?null:loader({files,
from:file.source.path,arguments:constants})}function constantText(node,file,depth=0){if(depth>longestChain)return;if(node.kind==="parenthesized")return constantText(
node.inner,file,depth+1);if(node.kind==="name"){let symbol=file.names.get(node.name);return symbol?.kind==="variable"?constantText(symbol.node.value,file,depth+
1):void 0}if(node.kind!=="string")return;let holes=node.expressions.map(hole=>constantText(hole,file,depth+1));return holes.includes(void 0)?void 0:node.texts.map(
(part2,at2)=>part2+(holes[at2]??"")).join("")}var longestChain=100;function bytesOf({files,from,arguments:[path=""]}){let target=beside(from,path),bytes=files.read(
target);if(bytes===void 0)throw new LoadFault(`there is no file \u201C${path}\u201D`);return bytes}var encodings={"us-ascii":"utf-8","iso-8859-1":"latin1","utf-\
8":"utf-8","utf-16":"utf-16le","utf-16BE":"utf-16be"};function textOf2(request,encodingAt,longest){let bytes=bytesOf(request),wanted=request.arguments[encodingAt]??
"utf-8",encoding=(0,import_chunk_NTJQSSOZ.ownProperty)(encodings,wanted);if(encoding===void 0)throw new LoadFault(`there is no encoding \u201C${wanted}\u201D: ${Object.
keys(encodings).join(", ")}`);let text3=new TextDecoder(markedEncoding(bytes)??encoding).decode(bytes);if(text3.length>longest)throw new LoadFault(`the file has\
 ${text3.length} characters; at most ${longest} can be loaded`);return text3}function beside(from,path){let found=pathBeside(from,path);if("fault"in found)throw new LoadFault(
`in \u201C${path}\u201D, ${found.fault}`);return found.path}function markedEncoding([first,second,third]){return first===239&&second===187&&third===191?"utf-8":
first===255&&second===254?"utf-16le":first===254&&second===255?"utf-16be":void 0}function base64(bytes){let longest=longestText/4*3;if(bytes.length>longest)throw new LoadFault(
`the file has ${bytes.length} bytes; at most ${longest} can be loaded`);let binary="";for(let byte of bytes)binary+=String.fromCharCode(byte);return btoa(binary)}
function structureOf(request,parse){let[path="",selector]=request.arguments,value=parse(textOf2(request,2,longestStructure),beside(request.from,path));if(selector===
void 0)return value;let found=select(value,selector);if(found===void 0)throw new LoadFault(`the file has nothing at \u201C${selector}\u201D`);return found}function select(value,selector){
try{return selectToken(value,selector)}catch(error){throw error instanceof RangeError?new LoadFault(`${error.message} is not supported yet`):error}}function yaml(text3,file){
try{return(0,import_yaml.parse)(text3,{maxAliasCount:100})}catch(error){let message=error instanceof Error?error.message.split(`
`)[0]??"":"";throw new import_chunk_NTJQSSOZ.PreflightError("input",`the YAML is broken: ${message}`,{place:{file},advice:"mend the YAML there"})}}function directory({
files,from,arguments:[path="",pattern="*"]}){let folder=beside(from,path),matches=new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g,String.raw`\$&`).replaceAll(
"*",".*").replaceAll("?",".")}$`,"i"),base=folderOf(from);return files.list(folder).map(file=>({file,baseName:file.slice(file.lastIndexOf("/")+1)})).filter(({baseName})=>matches.
test(baseName)).toSorted((left,right)=>(0,import_chunk_NTJQSSOZ.compareText)(left.file.toLowerCase(),right.file.toLowerCase())).map(({file,baseName})=>({relativePath:base!==
""&&file.startsWith(`${base}/`)?file.slice(base.length+1):file,baseName,extension:baseName.includes(".")?baseName.slice(baseName.lastIndexOf(".")):""}))}function placeOfSpan(source,{
start,end}){return{file:source.path,...linesOf(source).from(start,end)}}function placeAt2(source,offset){return{file:source.path,...linesOf(source).at(offset)}}
var linesOf=(0,import_chunk_NTJQSSOZ.remember)(({text:text3})=>new import_chunk_KDIDR2C4.Lines(text3)),Origins=class{#known=new Map;set(container,origin){return this.#known.
set(container,origin),container}place(root,pointer){let value=root,found;for(let key of(0,import_chunk_NTJQSSOZ.stepsOfPointer)(pointer)){if(typeof value!="obje\
ct"||value===null)break;let origin=this.#known.get(value);origin!==void 0&&(found=placeOfSpan(origin.source,spanOf(origin,key)??origin.whole)),value=memberOf2(value,
key)}let own=typeof value=="object"&&value!==null?this.#known.get(value):void 0;return found??(own===void 0?void 0:placeOfSpan(own.source,own.whole))}};function memberOf2(value,key){
return(0,import_chunk_NTJQSSOZ.isList)(value)?value[Number(key)]:(0,import_chunk_NTJQSSOZ.ownProperty)(value,key)}function spanOf(origin,key){let named=origin.members?.
get(key);return named!==void 0||origin.written===void 0?named:origin.written.kind==="array"?origin.written.items[Number(key)]:origin.written.members.find(item=>item.
kind==="object-property"&&item.key.texts[0]===key)}var most=500,Problems=class{#errors=new Map;get count(){return this.#errors.size}get errors(){return[...this.#errors.
values()]}report(source,span,message,advice3){let place=placeAt2(source,span.start);this.add(new import_chunk_NTJQSSOZ.PreflightError("input",message,{place,...advice3===
void 0?{}:{advice:advice3}}))}unsupported(source,span,feature){this.report(source,span,`${feature} is not supported yet`,"compile the file with `bicep build` an\
d check the JSON")}add(error){let key=`${error.place?.file}:${error.place?.line}:${error.place?.column}:${error.message}`;this.#errors.size<most&&!this.#errors.
has(key)&&this.#errors.set(key,error)}};function text2(value){return{kind:"text",value}}var widest=2n**31n;function number2(value){return value<widest&&value>=-widest?
{kind:"number",value}:call("json",text2(value.toString()))}function call(name,...parameters2){return{kind:"call",name,arguments:parameters2,members:[]}}function member2(term,...members){
let base=asCall(term);return{...base,members:[...base.members,...members]}}function asCall(term){return term.kind==="call"?term:call(term.kind==="text"?"string":
"int",term)}function termOfJson(value){return value===null?call("null"):typeof value=="boolean"?call(value?"true":"false"):typeof value=="number"?Number.isInteger(
value)?number2(BigInt(value)):call("json",text2(`${value}`)):typeof value=="string"?text2(value):Array.isArray(value)?call("createArray",...value.map(item=>termOfJson(
item))):call("createObject",...Object.entries(value).flatMap(([name,item])=>[text2(name),termOfJson(item)]))}function mentions(term,name){return term.kind!=="ca\
ll"?!1:term.name===name||term.arguments.some(argument=>mentions(argument,name))||term.members.some(inner=>mentions(inner,name))}function jsonOf(term){return term.
kind==="number"?Number(term.value):term.kind==="text"?escaped(term.value):`[${written(term)}]`}function escaped(value){return value.startsWith("[")&&value.endsWith(
"]")?`[${value}`:value}function literal(value){return typeof value=="string"?escaped(value):typeof value=="number"&&!Number.isInteger(value)?jsonOf(termOfJson(value)):
typeof value!="object"||value===null?value:Array.isArray(value)?value.map(item=>literal(item)):Object.fromEntries(Object.entries(value).map(([name,item])=>[escaped(
name),literal(item)]))}var plainMember=/^[A-Za-z_][A-Za-z0-9_]*$/;function written(term){if(term.kind==="number")return term.value.toString();if(term.kind==="te\
xt")return`'${term.value.replaceAll("'","''")}'`;let result=`${term.name}(`;for(let[index,argument]of term.arguments.entries())result+=(index===0?"":", ")+written(
argument);result+=")";for(let inner of term.members)result+=inner.kind==="text"&&plainMember.test(inner.value)?`.${inner.value}`:`[${written(inner)}]`;return result}
function topOf(unit,file){return{unit,file,locals:void 0}}function withValue(environment2,name,term,isModule2=()=>!1){return withLocal(environment2,name,{kind:"\
local",term,isModule:isModule2})}function withLocal(environment2,name,value){return{...environment2,locals:{name,value,outer:environment2.locals}}}function lookUp({
locals,file},name){for(let at2=locals;at2!==void 0;at2=at2.outer)if(at2.name===name)return at2.value;return file.names.get(name)}function report({unit,file},span,message,advice3){
unit.session.problems.report(file.source,span,message,advice3)}function notice({unit,file},span,message){let{line}=placeAt2(file.source,span.start),said={message:`${message}\
 (line ${line})`,file:file.source.path},{notices}=unit.session;notices.some(other=>other.message===said.message&&other.file===said.file)||notices.push(said)}function inLoop(environment2,loop,index){
let{unit}=environment2,{list:list2}=loop,item=withValue(environment2,loop.item.name,()=>member2(unit.term(list2,environment2),index),()=>unit.holdsModules(list2,
environment2));return loop.index===void 0?item:withValue(item,loop.index.name,()=>index)}function bodyEnvironment(unit,symbol,index){let environment2=outsideLoop(
unit,symbol),{loop}=symbol.body;return loop===void 0?environment2:inLoop(environment2,loop,index??call("copyIndex"))}function outsideLoop(unit,symbol){let container=symbol.
kind==="resource"?symbol.container:void 0,environment2=container===void 0?topOf(unit,symbol.file):bodyEnvironment(unit,container);if(symbol.kind==="resource")for(let child of symbol.
children.values())environment2=withLocal(environment2,child.name,child);return environment2}function outdented(value){let[first="",...rest]=value.split(/\r\n|\r|\n/),
widths=rest.filter(line=>line!=="").map(line=>line.length-line.replace(/^[ \t]+/,"").length),least=widths.length===0?0:Math.min(...widths);return[first,...rest.
map(line=>line.slice(least))].join(`
`)}var typed=["parameter","output","type"],known={description:{arity:[1,1]},metadata:{arity:[1,1],on:typed},secure:{arity:[0,0],on:typed},allowed:{arity:[1,1],on:[
"parameter"]},minValue:{arity:[1,1],on:typed},maxValue:{arity:[1,1],on:typed},minLength:{arity:[1,1],on:typed},maxLength:{arity:[1,1],on:typed},sealed:{arity:[0,
0],on:typed},discriminator:{arity:[1,1],on:typed},validate:{arity:[1,2],on:typed},export:{arity:[0,0],on:["type","variable","function"]},batchSize:{arity:[1,1],
on:["resource","module"]},retryOn:{arity:[1,2],on:["resource"]},waitUntil:{arity:[2,2],on:["resource"]},onlyIfNotExists:{arity:[0,0],on:["resource"]},nullIfNotFound:{
arity:[0,0],on:["resource"]},patch:{arity:[0,0],on:["resource"]}};function decoratorsOf(decorators,target,environment2){let found=new Map;for(let node of decorators){
let applied=takenApart(node,environment2);if(applied===void 0)continue;let{name}=applied,rule=(0,import_chunk_NTJQSSOZ.ownProperty)(known,name);rule===void 0?report(
environment2,node,`there is no decorator \u201C${name}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name,Object.keys(known))}`):rule.on!==void 0&&!rule.on.includes(
target)?report(environment2,node,`the decorator \u201C${name}\u201D cannot stand here: it belongs to ${rule.on.join(", ")}`):applied.arguments.length<rule.arity[0]||
applied.arguments.length>rule.arity[1]?report(environment2,node,`the decorator \u201C${name}\u201D takes ${[...new Set(rule.arity)].join(" to ")} arguments, and\
 here are ${applied.arguments.length}`):found.has(name)?report(environment2,node,`the decorator \u201C${name}\u201D stands here twice`):found.set(name,applied)}
return found}function takenApart(node,environment2){let{call:call2}=node,isSys=call2.kind==="method"&&call2.base.kind==="name"&&call2.base.name==="sys"&&lookUp(
environment2,"sys")===void 0;if(call2.kind==="call"||isSys)return{name:call2.name.name,arguments:call2.arguments,node};call2.kind!=="invalid"&&report(environment2,
call2,"a decorator must be a call, such as @description(\u2026)")}function metadataOf(decorators,environment2){let[written2]=decorators.get("metadata")?.arguments??
[],[description]=decorators.get("description")?.arguments??[],base=written2===void 0?void 0:environment2.unit.json(written2,environment2),object2=(0,import_chunk_NTJQSSOZ.isJsonObject)(
base)?base:void 0;if(description===void 0)return object2;let plain2=literalText(description),value=environment2.unit.json(description,environment2);return{...object2,
description:plain2===void 0||typeof value!="string"?value:outdented(value)}}function asSchema(value){return(0,import_chunk_NTJQSSOZ.isJsonObject)(value)?value:void 0}
function memberOf3(schema,name){return(0,import_chunk_NTJQSSOZ.ownProperty)(schema,name)}function withMetadata(schema,more){return{...schema,metadata:{...asSchema(
schema.metadata),...more}}}function objectOf(entries){return Object.fromEntries(entries)}var exportMark="__bicep_export!";function sets(member3){return(schema,[
value])=>value===void 0?schema:{...schema,[member3]:value}}var modifiers=new Map([["secure",secured],["sealed",schema=>({...schema,additionalProperties:!1})],["\
export",schema=>withMetadata(schema,{[exportMark]:!0})],["allowed",sets("allowedValues")],["metadata",(schema,[value])=>withMetadata(schema,asSchema(value)??{})],
["minLength",sets("minLength")],["maxLength",sets("maxLength")],["minValue",sets("minValue")],["maxValue",sets("maxValue")],["validate",(schema,values)=>({...schema,
validate:values})],["description",(schema,[value])=>value===void 0?schema:withMetadata(schema,{description:described(value)})]]);function described(value){return typeof value==
"string"?outdented(value):value}function secured(schema){let type=schema.type;return type==="string"?{...schema,type:"securestring"}:type==="object"?{...schema,
type:"secureObject"}:schema}function applyDecorators(schema,decorators,scope){let calls=new Map;for(let decorator of decorators){let call2=readDecorator(decorator);
call2===void 0||!(modifiers.has(call2.name.name)||call2.name.name==="discriminator")?scope.fail(decorator,`a type has no decorator ${call2===void 0?"of this for\
m":`@${call2.name.name}()`}`):calls.set(call2.name.name,call2.arguments)}let result=schema;for(let[name,modify]of modifiers){let values=calls.get(name);if(values===
void 0)continue;let wrong=name==="validate"?void 0:values.find(value=>!isConstant(value));wrong===void 0?result=modify(result,values.map(value=>scope.lower(value))):
scope.fail(wrong,`@${name}() needs a value that is written out, not one that has to be worked out`)}return result}function isConstant(node){switch(node.kind){case"\
string":return node.expressions.every(isConstant);case"integer":case"boolean":case"null":return!0;case"unary":return node.operator==="-"&&node.operand.kind==="i\
nteger";case"parenthesized":return isConstant(node.inner);case"array":return node.items.every(isConstant);case"object":return node.members.every(isConstant);case"\
object-property":return isConstant(node.key)&&isConstant(node.value);default:return!1}}function readDecorator({call:call2}){return call2.kind==="call"||call2.kind===
"method"&&call2.base.kind==="name"&&call2.base.name==="sys"?call2:void 0}function textArgument(decorators,name){for(let decorator of decorators){let call2=readDecorator(
decorator),[argument]=call2?.arguments??[];if(call2?.name.name===name&&argument?.kind==="string")return argument.texts.join("")}}var derivedKey="__bicep_resourc\
e_derived_type!";function referenceTo(key){return{$ref:`${import_chunk_KDIDR2C4.definitionsPointer}${(0,import_chunk_NTJQSSOZ.escapeStep)(key)}`}}function definitionOf(schema){
let reference=(0,import_chunk_KDIDR2C4.referenceOf)(schema);if(reference?.startsWith(import_chunk_KDIDR2C4.definitionsPointer)!==!0)return;let key=reference.slice(
import_chunk_KDIDR2C4.definitionsPointer.length);return key.includes("/")?void 0:(0,import_chunk_NTJQSSOZ.unescapeStep)(key)}function resolve(schema,scope){return trace(
schema,scope)?.schema}function trace(start,scope){let last=(0,import_chunk_KDIDR2C4.chainOf)(start,key=>scope.definition(key)).at(-1);return last===void 0||(0,import_chunk_KDIDR2C4.referenceOf)(
last.schema)!==void 0?void 0:last}function walk(start,steps){let found=start;for(let step2 of steps)found=(0,import_chunk_NTJQSSOZ.isList)(found)?found[Number(step2)]:
memberOf3(asSchema(found),step2);return asSchema(found)}function partOf(whole,part2,scope){let target=trace(whole,scope);if(target===void 0)return;let derived=memberOf3(
asSchema(memberOf3(target.schema,"metadata")),derivedKey);if(derived!==void 0)return partOfDerived(derived,part2);let found=walk(target.schema,part2);return found===
void 0?part2[0]==="items"?itemsByValue(target.schema):void 0:target.pointer===void 0?found:{$ref:[target.pointer,...part2.map(import_chunk_NTJQSSOZ.escapeStep)].
join("/")}}function itemsByValue(schema){let values=schema.allowedValues;return(0,import_chunk_NTJQSSOZ.isList)(values)?{allowedValues:values}:void 0}function partOfDerived(derived,part2){
let details=asSchema(derived),source=details===void 0?derived:details.source;if(typeof source!="string")return{};let pointer=`${source}${source.includes("#")?"/":
"#"}${part2.map(import_chunk_NTJQSSOZ.escapeStep).join("/")}`;return{metadata:{[derivedKey]:details===void 0?pointer:{...details,source:pointer}}}}function exportsOf(target){
let found=new Map;if(target.kind==="bicep"){for(let symbol of target.file.names.values())isExportable(symbol)&&isExported(symbol.node.decorators)&&found.set(symbol.
name,{kind:"bicep",name:symbol.name,path:target.path,symbol});return found}if(target.kind==="unrestored")return found;let{template,path}=target;for(let kind of[
"type","variable","function"])for(let name of exportedNames(template,kind))found.set(name,{kind,name,path,template});return found}var anyName="*";function openType(path,name){
let definition={metadata:{[derivedKey]:{source:path}}};return{kind:"type",name,path,template:{definitions:{[name]:definition}}}}function isExportable(symbol){return symbol.
kind==="type"||symbol.kind==="variable"||symbol.kind==="function"}function isExported(decorators){return decorators.some(decorator=>readDecorator(decorator)?.name.
name==="export")}function exportedNames(template,kind){if(kind==="variable"){let listed=(0,import_chunk_NTJQSSOZ.asObject)(template.metadata)["__bicep_exported_\
variables!"];return((0,import_chunk_NTJQSSOZ.isList)(listed)?listed:[]).map(item=>textOf3((0,import_chunk_NTJQSSOZ.asObject)(item).name))}let members=kind==="ty\
pe"?(0,import_chunk_NTJQSSOZ.asObject)(template.definitions):functionsIn(template);return Object.keys(members).filter(name=>(0,import_chunk_NTJQSSOZ.asObject)((0,import_chunk_NTJQSSOZ.asObject)(
members[name]).metadata)[exportMark]===!0)}function functionsIn(template){let namespaces=template.functions,all=((0,import_chunk_NTJQSSOZ.isList)(namespaces)?namespaces:
[]).flatMap(item=>{let prefix=(0,import_chunk_NTJQSSOZ.asObject)(item).namespace==="__bicep"?"":`${textOf3((0,import_chunk_NTJQSSOZ.asObject)(item).namespace)}.`;
return Object.entries((0,import_chunk_NTJQSSOZ.asObject)((0,import_chunk_NTJQSSOZ.asObject)(item).members)).map(([name,body])=>[`${prefix}${name}`,body])});return Object.
fromEntries(all)}function textOf3(value){return typeof value=="string"?value:""}function copyVariables(template){let copies=(0,import_chunk_NTJQSSOZ.asObject)(template.
variables).copy,items=(0,import_chunk_NTJQSSOZ.isList)(copies)?copies.map(import_chunk_NTJQSSOZ.asObject):[];return new Map(items.map(item=>[textOf3(item.name),
item]))}function unrestored(symbol,name,{unit},values=[]){let reference=unit.names.unrestored(symbol);return reference===void 0?void 0:call("__bicep_unrestored",
text2(reference),text2(name),...values)}function meaningOf(node,environment2){let at2={node,environment:environment2};for(let next=lookThrough(at2);next!==void 0;next=
lookThrough(at2))at2=next;switch(at2.node.kind){case"name":return meaningOfName(at2.node.name,at2.environment);case"nested":return meaningOfNested(at2.node,at2.
environment)??nothing2;case"index":return meaningOfIndex(at2.node,at2.environment)??{kind:"node",...at2};default:return{kind:"node",...at2}}}function lookThrough({
node,environment:environment2}){switch(node.kind){case"parenthesized":return{node:node.inner,environment:environment2};case"non-null":return{node:node.operand,environment:environment2};case"\
call":case"method":{let inner=insideAny(node,environment2);return inner===void 0?void 0:{node:inner,environment:environment2}}case"name":{let found=lookUp(environment2,
node.name);return found?.kind==="variable"&&found.node.value.kind!=="loop"&&isInlined(found)?{node:found.node.value,environment:topOf(environment2.unit,found.file)}:
void 0}default:return}}var nothing2={kind:"term",term:call("null")};function insideAny(node,environment2){return node.kind!=="call"&&node.kind!=="method"||node.
name.name!=="any"||node.arguments.length!==1?void 0:(node.kind==="call"?lookUp(environment2,"any")===void 0:node.base.kind==="name"&&node.base.name==="sys"&&lookUp(
environment2,"sys")===void 0)?node.arguments[0]:void 0}function meaningOfName(name,environment2){let found=lookUp(environment2,name);if(found===void 0)return name===
"sys"||name==="az"?{kind:"namespace",name}:nothing2;let{names}=environment2.unit;switch(found.kind){case"local":return{kind:"term",term:found.term(),isModule:found.
isModule};case"resource":return{kind:"resource",target:{symbol:found,index:void 0}};case"module":return{kind:"module",target:{symbol:found,index:void 0}};case"p\
arameter":return{kind:"term",term:call("parameters",text2(name))};case"variable":return isInlined(found)?lateLoop(found,environment2.unit):{kind:"term",term:call(
"variables",text2(names.of(found)))};case"imported":return{kind:"term",term:unrestored(found,found.original,environment2)??call("variables",text2(names.imported(
found)))};case"wildcard":return{kind:"wildcard",symbol:found};case"extension":return name==="az"||name==="sys"?{kind:"namespace",name}:{kind:"extension",symbol:found};default:
return nothing2}}function lateLoop({name,file,node,uses},unit){if(lateReferences(uses,file).length>0)return nothing2;let message=`the loop of the variable \u201C${name}\
\u201D needs values that only exist once the deployment runs`;return unit.session.problems.report(file.source,node.value,message,"write the loop where the varia\
ble is used"),nothing2}function meaningOfNested(node,environment2){let base=meaningOf(node.base,environment2),child=base.kind==="resource"?base.target.symbol.children.
get(node.name.name):void 0;return child===void 0?void 0:{kind:"resource",target:{symbol:child,index:void 0}}}function meaningOfIndex(node,environment2){if(node.
base.kind!=="name"&&node.base.kind!=="nested"||literalText(node.index)!==void 0||node.isFromEnd)return;let base=meaningOf(node.base,environment2);if(base.kind!==
"resource"&&base.kind!=="module")return;let{symbol,index}=base.target;if(symbol.body.loop===void 0||index!==void 0)return;let term=environment2.unit.term(node.index,
environment2);return base.kind==="resource"?{kind:"resource",target:{symbol:base.target.symbol,index:term}}:{kind:"module",target:{symbol:base.target.symbol,index:term}}}
var keeping=new Set(["filter","sort","take","skip","concat","union","intersection","distinct"]),choosing=new Set(["first","last"]);function holdsModules(node,environment2){
let meaning=meaningOf(node,environment2);if(meaning.kind==="module")return meaning.target.symbol.body.loop!==void 0&&meaning.target.index===void 0;if(meaning.kind!==
"node")return!1;let{node:inner,environment:at2}=meaning;switch(inner.kind){case"call":return keeping.has(inner.name.name)&&inner.arguments[0]!==void 0&&holdsModules(
inner.arguments[0],at2);case"array":return inner.items.some(item=>item.kind!=="spread"&&isModule(meaningOf(item,at2)));case"ternary":return holdsModules(inner.whenTrue,
at2)||holdsModules(inner.whenFalse,at2);default:return!1}}function isModule(meaning){if(meaning.kind==="module")return!0;if(meaning.kind==="term")return meaning.
isModule?.()??!1;if(meaning.kind!=="node")return!1;let{node,environment:environment2}=meaning;switch(node.kind){case"ternary":return[node.whenTrue,node.whenFalse].
some(branch=>isModule(meaningOf(branch,environment2)));case"index":return holdsModules(node.base,environment2);case"call":return choosing.has(node.name.name)&&node.
arguments[0]!==void 0&&holdsModules(node.arguments[0],environment2);default:return!1}}function bind(frame,names,target){let result=frame;for(let{name}of names)result=
{name,target,outer:result};return result}function find(frame,name){for(let at2=frame;at2!==void 0;at2=at2.outer)if(at2.name===name)return at2.target}function readsLocal(node,frame,kinds){
if(node.kind!=="name")return valuesOf(node).some(part2=>readsLocal(part2,frame,kinds));let target=find(frame,node.name);return typeof target=="string"&&kinds.includes(
target)}function valuesOf(node){switch(node.kind){case"object":return node.members.map(({value})=>value);case"loop":case"conditional":return[node.body];default:
return partsOf(node)}}function withoutParentheses(node){return node.kind==="parenthesized"?withoutParentheses(node.inner):node}function parentOf(symbol,environment2){
if(symbol.container!==void 0)return{symbol:symbol.container,index:void 0};let written2=symbol.extension===void 0?symbol.body.properties.get("parent")?.value:void 0;
if(written2===void 0)return;let meaning=meaningOf(written2,environment2);if(meaning.kind!=="resource"){report(environment2,written2,"the parent of a resource mu\
st be a resource that this file declares");return}let{type,name}=meaning.target.symbol,wanted=symbol.type.slice(0,symbol.type.lastIndexOf("/"));return type.toLowerCase()!==
wanted.toLowerCase()&&report(environment2,written2,`the parent of a ${symbol.type} is a ${wanted}, and \u201C${name}\u201D is a ${type}`),meaning.target}var mostAncestors=30;
function lineOf(symbol,environment2){let line=[{symbol,environment:environment2}];for(let[at2]=line;line.length<=mostAncestors;[at2]=line){let parent=parentOf(at2.
symbol,at2.environment);if(parent===void 0)return line;let{symbol:above2,index}=parent;line.unshift({symbol:above2,environment:bodyEnvironment(environment2.unit,
above2,index)})}return report(environment2,symbol.node.name,`the resource \u201C${symbol.name}\u201D has more than ${mostAncestors} above it`),line}function nameSegments(symbol,environment2){
let[first,...below]=lineOf(symbol,environment2),name=nameOf(first.symbol,first.environment),count=first.symbol.type.split("/").length-1;return[...count<=1?[name]:
Array.from({length:count},(_,at2)=>member2(call("split",name,text2("/")),number2(BigInt(at2)))),...below.map(placed2=>nameOf(placed2.symbol,placed2.environment))]}
function nameOf(symbol,environment2){let written2=symbol.body.properties.get("name")?.value;return written2===void 0?text2(""):environment2.unit.term(written2,environment2)}
function fullName(symbol,environment2){if(parentOf(symbol,environment2)===void 0)return nameOf(symbol,environment2);let segments=nameSegments(symbol,environment2);
return call("format",text2(segments.map((_,at2)=>`{${at2}}`).join("/")),...segments)}function scopeOf2(symbol,environment2){let[top]=symbol.kind==="resource"?lineOf(
symbol,environment2):[{symbol,environment:environment2}],written2=top.symbol.body.properties.get("scope")?.value;return written2===void 0||symbol.kind==="resour\
ce"&&symbol.extension!==void 0?{kind:symbol.file.scope}:scopeOfExpression(written2,top.environment)}function scopeOfExpression(written2,environment2){let meaning=meaningOf(
written2,environment2);if(meaning.kind==="resource")return scopeOfResource(meaning.target,environment2.unit);let{node,environment:inner}=behindVariables(written2,
environment2),found=scopeOfCall(node,inner);return found!==void 0?found:(node.kind==="ternary"&&node!==written2?notice(environment2,written2,"a scope that a var\
iable chooses has no effect: this is deployed to the scope of its file"):report(environment2,written2,"the scope must be a resource, or one of the functions ten\
ant, managementGroup, subscription and resourceGroup"),{kind:environment2.file.scope})}var longestChain2=100;function behindVariables(written2,environment2){let[
node,inner]=[withoutParentheses(written2),environment2];for(let hops=0;node.kind==="name"&&hops<longestChain2;hops++){let symbol=lookUp(inner,node.name);if(symbol?.
kind!=="variable")break;[node,inner]=[withoutParentheses(symbol.node.value),topOf(environment2.unit,symbol.file)]}return{node,environment:inner}}function scopeOfCall(node,environment2){
if(node.kind!=="call"&&node.kind!=="method")return;let terms=node.arguments.map(item=>environment2.unit.term(item,environment2)),[first,second]=terms;switch(node.
name.name){case"tenant":return{kind:"tenant"};case"managementGroup":return{kind:"managementGroup",managementGroup:first};case"subscription":return{kind:"subscri\
ption",subscription:first};case"resourceGroup":return second===void 0?{kind:"resourceGroup",resourceGroup:first}:{kind:"resourceGroup",subscription:first,resourceGroup:second};default:
return}}function scopeOfResource({symbol,index},unit){let environment2=bodyEnvironment(unit,symbol,index);if((0,import_chunk_NTJQSSOZ.isResourceGroup)(symbol.type)){
let{subscription}=scopeOf2(symbol,environment2);return{kind:"resourceGroup",subscription,resourceGroup:nameOf(symbol,environment2)}}return(0,import_chunk_NTJQSSOZ.isManagementGroup)(
symbol.type)?{kind:"managementGroup",managementGroup:nameOf(symbol,environment2)}:{kind:"resource",resource:{symbol,environment:environment2}}}function resourceId(symbol,environment2){
return idIn(scopeOf2(symbol,environment2),symbol.type,nameSegments(symbol,environment2))}function managementGroupId(name){return call("tenantResourceId",text2("\
Microsoft.Management/managementGroups"),name)}function idIn(scope,type,names){let parts=[text2(type),...names];switch(scope.kind){case"tenant":return call("tena\
ntResourceId",...parts);case"subscription":return call("subscriptionResourceId",...scope.subscription===void 0?[]:[scope.subscription],...parts);case"resourceGr\
oup":{if(scope.resourceGroup===void 0)return call("resourceId",...parts);let subscription=scope.subscription??member2(call("subscription"),text2("subscriptionId")),
group=call("format",text2("/subscriptions/{0}/resourceGroups/{1}"),subscription,scope.resourceGroup);return call("extensionResourceId",group,...parts)}case"mana\
gementGroup":{let{managementGroup:name}=scope,group=name===void 0?member2(call("managementGroup"),text2("id")):managementGroupId(name);return call("extensionRes\
ourceId",group,...parts)}default:{let{resource}=scope,base=resource===void 0?text2(""):resourceId(resource.symbol,resource.environment);return call("extensionRe\
sourceId",base,...parts)}}}var deploymentVersion="2025-04-01";function keyOf2(symbol){return symbol.kind==="resource"?symbol.symbolicName:symbol.name}function symbolicName({
symbol,index}){let name=keyOf2(symbol);return index===void 0?text2(name):call("format",text2(`${name}[{0}]`),index)}function handleOf(target,unit){return isInlined(
target.symbol)?resourceId(target.symbol,bodyEnvironment(unit,target.symbol,target.index)):symbolicName(target)}function referenceTo2(target,unit,extent){let isFull=extent===
"full",{symbol,index}=target,handle=handleOf(target,unit),isCollection=symbol.body.loop!==void 0&&index===void 0;if(symbol.extension!==void 0)return call(isCollection?
"references":"reference",handle);if(isCollection)return call("references",handle,...isFull?[text2("full")]:[]);let version=text2(symbol.apiVersion??"");return isFull?
call("reference",handle,version,text2("full")):isInlined(symbol)?call("reference",handle,version):call("reference",handle)}function conditionOf(symbol,environment2){
let{unit}=environment2,container=symbol.kind==="resource"?symbol.container:void 0,outer=container===void 0?void 0:conditionOf(container,bodyEnvironment(unit,container)),
own=symbol.body.condition===void 0?void 0:unit.term(symbol.body.condition,environment2);return outer===void 0||own===void 0?own??outer:call("and",outer,own)}function resourceProperty(target,property,unit){
let{symbol}=target,{name,isSafe}=property;if(symbol.extension!==void 0){let all=referenceTo2(target,unit,"properties");return isSafe?call("tryGet",all,text2(name)):
member2(all,text2(name))}let environment2=bodyEnvironment(unit,symbol,target.index),guarded=term=>isSafe?guard(symbol,environment2,term):term;switch(name){case"\
id":return guarded(resourceId(symbol,environment2));case"name":return guarded(nameOf(symbol,environment2));case"type":return text2(symbol.type);case"apiVersion":
return text2(symbol.apiVersion??"");default:return isSafe?call("tryGet",guarded(referenceTo2(target,unit,"full")),text2(name)):name==="properties"?referenceTo2(
target,unit,"properties"):member2(referenceTo2(target,unit,"full"),text2(name))}}function guard(symbol,environment2,term){let condition=conditionOf(symbol,environment2);
return condition===void 0?term:call("if",condition,term,call("null"))}function moduleName({symbol,index},unit){return symbol.body.properties.has("name")?nameOf(
symbol,bodyEnvironment(unit,symbol,index)):generatedName(symbol,index)}var longestName=64,hashLength=13,copyIndexLength=3;function generatedName(symbol,index){let hash=call(
"uniqueString",text2(symbol.name),member2(call("deployment"),text2("name"))),isLoop2=symbol.body.loop!==void 0,rest=isLoop2?copyIndexLength+hashLength+2:hashLength+
1,prefix=symbol.name.slice(0,longestName-rest);return isLoop2?call("format",text2(`${prefix}-{0}-{1}`),index??call("copyIndex"),hash):call("format",text2(`${prefix}\
-{0}`),hash)}function moduleProperty(target,property,at2){let{unit}=at2.environment,{symbol,index}=target,{name,isSafe,isSecret}=property,body=bodyEnvironment(unit,
symbol,index),guarded=term=>isSafe?guard(symbol,body,term):term;if(name==="name")return guarded(moduleName(target,unit));if(name!=="outputs")return report(at2.environment,
at2.span,`a module has no property \u201C${name}\u201D: name and outputs can be read`),call("null");if(isSecret)return guarded(call("listOutputsWithSecureValues",
symbolicName(target),text2(deploymentVersion)));let all=moduleReference(target);return isSafe?call("tryGet",guarded(all),text2("outputs")):member2(all,text2("ou\
tputs"))}function moduleReference(target){let isCollection=target.symbol.body.loop!==void 0&&target.index===void 0;return call(isCollection?"references":"refere\
nce",symbolicName(target))}function isSecretOutput(symbol,name,{environment:environment2,span}){let{unit}=environment2,outputs=outputsOf(symbol,unit);if(outputs===
void 0)return!1;let output=(0,import_chunk_NTJQSSOZ.ownProperty)(outputs,name);return output===void 0?(report(environment2,span,`the module \u201C${symbol.name}\
\u201D has no output \u201C${name}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name,Object.keys(outputs))}`),!1):(0,import_chunk_NTJQSSOZ.isJsonObject)(output)&&
(0,import_chunk_KDIDR2C4.isSecure)((0,import_chunk_KDIDR2C4.typeOf)(output,unit.session.module(symbol).template??{}))}function outputsOf(symbol,unit){let{template}=unit.
session.module(symbol);if(template!==void 0)return(0,import_chunk_NTJQSSOZ.asObject)(template.outputs)}function termOfAccess(node,environment2){let isFromEnd=node.
kind==="index"&&node.isFromEnd,access={node,isSafe:node.isSafe,isFromEnd,isChained:isAccess(node.base,environment2)},name=node.kind==="property"?node.name.name:
literalText(node.index),base=meaningOf(node.base,environment2);if(name===void 0||isFromEnd){let index=node.kind==="index"?environment2.unit.term(node.index,environment2):
text2("");return read(termOfMeaning(base,environment2),index,access)}return namedMember(base,name,access,environment2)}function isAccess(node,environment2){if(node.
kind==="property"||node.kind==="index"||node.kind==="nested")return!0;if(node.kind==="non-null")return isAccess(node.operand,environment2);let inner=insideAny(node,
environment2);return inner!==void 0&&isAccess(inner,environment2)}function namedMember(base,name,access,environment2){let{unit}=environment2,{node:span,isSafe}=access;
switch(base.kind){case"resource":return resourceProperty(base.target,{name,isSafe},unit);case"module":return moduleProperty(base.target,{name,isSafe,isSecret:!1},
{environment:environment2,span});case"wildcard":{let unknown=unrestored(base.symbol,name,environment2);if(unknown!==void 0)return unknown;let found=unit.names.member(
base.symbol,name);return found!==void 0?call("variables",text2(found)):(report(environment2,span,`the file imported as \u201C${base.symbol.name}\u201D exports no var\
iable \u201C${name}\u201D`),call("null"))}case"namespace":return report(environment2,span,`the namespace \u201C${base.name}\u201D has only functions and types, and n\
o \u201C${name}\u201D`),call("null");case"extension":case"term":return read(termOfMeaning(base,environment2),text2(name),access);default:{let outputs=outputsAccess(
base.node,base.environment);return outputs===void 0?read(unit.term(base.node,base.environment),text2(name),access):moduleOutput(outputs,name,access,base.environment)}}}
function outputsAccess(node,environment2){if(node.kind!=="property"&&node.kind!=="index"||(node.kind==="property"?node.name.name:literalText(node.index))!=="out\
puts")return;let base=meaningOf(node.base,environment2);return isModule(base)?{node,base}:void 0}function moduleOutput(outputs,name,access,environment2){let{base,
node}=outputs,nameSpan=access.node.kind==="property"?access.node.name:access.node.index,isSecret=base.kind==="module"&&isSecretOutput(base.target.symbol,name,{environment:environment2,
span:nameSpan}),members=isSecret?[text2(name)]:[text2(name),text2("value")],property={name:"outputs",isSafe:node.isSafe,isSecret},all=asCall(base.kind==="module"?
moduleProperty(base.target,property,{environment:environment2,span:node}):environment2.unit.term(node,environment2));if(access.isSafe)return members.reduce((term,next)=>call(
"tryGet",term,next),all);if(isSafeRead(all))return call(all.name,...all.arguments,...members);let last=all.arguments.at(-1);return all.name==="if"&&last?.kind===
"call"&&last.name==="null"?call("tryGet",all,...members):member2(all,...members)}function isSafeRead(term){return term.members.length===0&&(term.name==="tryGet"||
term.name==="tryIndexFromEnd")}function read(base,key,{isSafe,isFromEnd,isChained}){if(isSafe)return call(isFromEnd?"tryIndexFromEnd":"tryGet",base,key);if(isChained&&
base.kind==="call"&&isSafeRead(base)){let last=isFromEnd?call("createObject",text2("value"),key,text2("fromEnd"),call("true")):key;return call(base.name,...base.
arguments,last)}return isFromEnd?call("indexFromEnd",base,key):member2(base,key)}function termOfMeaning(meaning,environment2){switch(meaning.kind){case"resource":
return referenceTo2(meaning.target,environment2.unit,"full");case"module":return moduleReference(meaning.target);case"extension":return call("extensions",text2(
meaning.symbol.name));case"term":return meaning.term;case"node":return environment2.unit.term(meaning.node,meaning.environment);default:return call("null")}}var sysFunctions={
any:[1,1],array:[1,1],base64:[1,1],base64ToJson:[1,1],base64ToString:[1,1],bool:[1,1],buildUri:[1,1],cidrHost:[2,2],cidrSubnet:[3,3],concat:[1],contains:[2,2],dataUri:[
1,1],dataUriToString:[1,1],dateTimeAdd:[2,3],dateTimeFromEpoch:[1,1],dateTimeToEpoch:[1,1],distinct:[1,1],empty:[1,1],endsWith:[2,2],fail:[1,1],filter:[2,2],first:[
1,1],flatten:[1,1],format:[1],groupBy:[2,3],guid:[1],indexOf:[2,2],int:[1,1],intersection:[2],items:[1,1],join:[2,2],json:[1,1],last:[1,1],lastIndexOf:[2,2],length:[
1,1],like:[2,2],loadDirectoryFileInfo:[1,2],loadFileAsBase64:[1,1],loadJsonContent:[1,3],loadTextContent:[1,2],loadYamlContent:[1,3],map:[2,2],mapValues:[2,2],max:[
1],min:[1],nameof:[1,1],newGuid:[0,0],objectKeys:[1,1],padLeft:[2,3],parseCidr:[1,1],parseUri:[1,1],range:[2,2],reduce:[3,3],replace:[3,3],shallowMerge:[1,1],skip:[
2,2],sort:[2,2],split:[2,2],startsWith:[2,2],string:[1,1],substring:[2,3],take:[2,2],toLower:[1,1],toObject:[2,3],toUpper:[1,1],trim:[1,1],union:[2],uniqueString:[
1],uri:[2,2],uriComponent:[1,1],uriComponentToString:[1,1],utcNow:[0,1]},azFunctions={deployer:[0,0],deployment:[0,0],environment:[0,0],extensionResourceId:[3],
managementGroup:[0,1],managementGroupResourceId:[2],pickZones:[3,5],providers:[1,2],reference:[1,3],resourceGroup:[0,2],resourceId:[2],roleDefinitions:[1,1],subscription:[
0,1],subscriptionResourceId:[2],tenant:[0,0],tenantResourceId:[2],toLogicalZone:[3,3],toLogicalZones:[3,3],toPhysicalZone:[3,3],toPhysicalZones:[3,3]},listArity=[
2,3];function tablesOf(namespace){return namespace==="sys"?[sysFunctions]:namespace==="az"?[azFunctions]:[sysFunctions,azFunctions]}function arityOf(name,namespace){
for(let table of tablesOf(namespace))if(Object.hasOwn(table,name))return table[name];return namespace!=="sys"&&isListFunction(name)?listArity:void 0}function functionNames(namespace){
return tablesOf(namespace).flatMap(table=>Object.keys(table))}function isListFunction(name){return/^list[A-Za-z]*$/.test(name)}var runtimeFunctions=new Set(["re\
ference","toLogicalZone","toLogicalZones","toPhysicalZone","toPhysicalZones"]);function needsRuntime(name){return runtimeFunctions.has(name)||isListFunction(name)}
var loadFunctions={loadTextContent:"unless-variable",loadFileAsBase64:"unless-variable",loadJsonContent:"always",loadYamlContent:"always",loadDirectoryFileInfo:"\
always"};function termOfFunctionCall(node,environment2){let unknown=unrestoredFunction(node,environment2);if(unknown!==void 0)return unknown;let own=ownFunction(
node.name.name,environment2);return own===void 0?builtIn(node,environment2):call(userFunction(own),...argumentsOf(node,environment2))}function unrestoredFunction(node,environment2){
let found=lookUp(environment2,node.name.name);if(found?.kind==="imported")return unrestored(found,found.original,environment2,argumentsOf(node,environment2))}function ownFunction(name,environment2){
let found=lookUp(environment2,name),{names}=environment2.unit;return found?.kind==="function"?names.of(found):found?.kind==="imported"?names.imported(found):void 0}
function termOfMethodCall(node,environment2){let base=meaningOf(node.base,environment2),{name}=node;switch(base.kind){case"namespace":return builtIn(node,environment2);case"\
wildcard":{let unknown=unrestored(base.symbol,name.name,environment2,argumentsOf(node,environment2));if(unknown!==void 0)return unknown;let found=environment2.unit.
names.member(base.symbol,name.name);return found!==void 0?call(userFunction(found),...argumentsOf(node,environment2)):(report(environment2,name,`the file import\
ed as \u201C${base.symbol.name}\u201D exports no function \u201C${name.name}\u201D`),call("null"))}case"resource":return resourceMethod(node,base.target,environment2);default:
return report(environment2,name,`\u201C${name.name}\u201D is not a function of what stands before it`),call("null")}}function userFunction(name){return name.includes(
".")?name:`__bicep.${name}`}function argumentsOf(node,environment2){return node.arguments.map(item=>{let inner=withoutParentheses(item);return inner.kind==="lam\
bda"?termOfLambda(inner,environment2,node.arguments[0]):environment2.unit.term(item,environment2)})}function builtIn(node,environment2){let{name}=node.name;return Object.
hasOwn(loadFunctions,name)?loaded(node,environment2):isNamedScope(node)?call("createObject"):name==="nameof"?text2(namedBy(node.arguments[0])??""):call(name,...argumentsOf(
node,environment2))}var scopeFunctions=new Set(["resourceGroup","subscription","managementGroup"]);function isNamedScope(node){return node.arguments.length>0&&scopeFunctions.
has(node.name.name)}function jsonOfCall(node,environment2){let{unit,file}=environment2;return(node.kind==="method"?meaningOf(node.base,environment2).kind==="nam\
espace":ownFunction(node.name.name,environment2)===void 0)?isNamedScope(node)?{}:Object.hasOwn(loadFunctions,node.name.name)&&variableOf(node,environment2)===void 0?
literal(unit.session.load(node,file)):void 0:void 0}function variableOf(node,{unit,file}){return file===unit.file?file.loads.get(node):void 0}function loaded(node,environment2){
let{unit,file}=environment2,variable=variableOf(node,environment2);return variable===void 0?termOfJson(unit.session.load(node,file)):call("variables",text2(variable))}
function namedBy(node){switch(node?.kind){case"name":return node.name;case"property":case"nested":return node.name.name;case"index":return literalText(node.index)??
namedBy(node.base);case"parenthesized":return namedBy(node.inner);case"non-null":return namedBy(node.operand);default:return}}function resourceMethod(node,target,environment2){
let{symbol}=target,{name}=node,parameters2=argumentsOf(node,environment2);if(symbol.extension!==void 0)return call("invokeResourceMethod",symbolicName(target),text2(
name.name),call("createArray",...parameters2));if(isListFunction(name.name)){let rest=parameters2.length===0?[text2(symbol.apiVersion??"")]:parameters2;return call(
name.name,handleOf(target,environment2.unit),...rest)}let message=name.name==="getSecret"?"a secret of a vault can only be given to a secure parameter of a modu\
le, not read elsewhere":`a resource has no function \u201C${name.name}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name.name,["getSecret","listKeys"])}`;return report(
environment2,name,message),call("null")}function termOfLambda(node,environment2,list2){let isModule2=()=>list2!==void 0&&environment2.unit.holdsModules(list2,environment2),
inner=environment2;for(let{name}of node.parameters)inner=withValue(inner,name,()=>call("lambdaVariables",text2(name)),isModule2);return call("lambda",...node.parameters.
map(({name})=>text2(name)),environment2.unit.term(node.body,inner))}function propertiesOf2(properties,environment2){let copies=[],members=[];for(let{key,value}of properties){
let name=literalText(key);value.kind!=="loop"?members.push([keyOf3(key,environment2),environment2.unit.json(value,environment2)]):name!==void 0?copies.push(copyOf(
name,value,environment2)):report(environment2,key,"a property with a loop as its value must have a literal name")}return copies.length===0?members:[["copy",copies],
...members]}function keyOf3(key,environment2){let literal2=literalText(key);return literal2===void 0?String(jsonOf(environment2.unit.term(key,environment2))):literal2.
toLowerCase()==="copy"?`[string('${literal2}')]`:escaped(literal2)}function copyOf(name,loop,environment2){return{name,...countAndInput(loop,environment2,call("\
copyIndex",text2(name)))}}function countAndInput(loop,environment2,index){return{count:countOf(loop,environment2),input:inputOf(loop,environment2,index)}}function countOf(loop,environment2){
return jsonOf(call("length",environment2.unit.term(loop.list,environment2)))}function inputOf(loop,environment2,index){let inner=inLoop(environment2,loop,index),
meaning=meaningOf(loop.body,inner),isDirect=meaning.kind==="node"&&(meaning.node.kind==="object"&&meaning.node.members.every(item=>item.kind==="object-property")||
literalText(meaning.node)!==void 0),{unit}=environment2;return isDirect?unit.json(loop.body,inner):jsonOf(asCall(unit.term(loop.body,inner)))}var operators={"||":(left,right)=>call(
"or",left,right),"&&":(left,right)=>call("and",left,right),"==":(left,right)=>call("equals",left,right),"!=":(left,right)=>call("not",call("equals",left,right)),
"=~":(left,right)=>call("equals",call("toLower",left),call("toLower",right)),"!~":(left,right)=>call("not",call("equals",call("toLower",left),call("toLower",right))),
"<":(left,right)=>call("less",left,right),"<=":(left,right)=>call("lessOrEquals",left,right),">":(left,right)=>call("greater",left,right),">=":(left,right)=>call(
"greaterOrEquals",left,right),"+":(left,right)=>call("add",left,right),"-":(left,right)=>call("sub",left,right),"*":(left,right)=>call("mul",left,right),"/":(left,right)=>call(
"div",left,right),"%":(left,right)=>call("mod",left,right),"??":(left,right)=>call("coalesce",left,right)},deepest2=1e3,mostTerms=1e6,ExpressionLowering=class{#depth=0;#terms=0;term(node,environment2){
this.#enter(node,environment2);let meaning=readAs(node,environment2),result=meaning.kind==="node"?this.#termOfNode(meaning.node,meaning.environment):termOfMeaning(
meaning,environment2);return this.#depth-=1,result}json(node,environment2){this.#enter(node,environment2);let meaning=readAs(node,environment2),result=meaning.kind===
"node"?this.#jsonOfNode(meaning.node,meaning.environment):jsonOf(termOfMeaning(meaning,environment2));return this.#depth-=1,result}#enter(node,{file}){if(this.#terms+=
1,this.#depth+=1,this.#depth<=deepest2&&this.#terms<=mostTerms)return;let what=this.#depth>deepest2?"is nested too deeply":"grows too large";throw new import_chunk_NTJQSSOZ.PreflightError(
"input",`the template ${what} when its variables are put in`,{place:placeAt2(file.source,node.start),advice:"the platform refuses templates of this size: use fe\
wer variables that depend on each other"})}#termOfNode(node,environment2){switch(node.kind){case"string":return this.#string(node,environment2);case"integer":return number2(
node.value);case"boolean":return call(node.value?"true":"false");case"null":return call("null");case"array":return this.#array(node,environment2);case"object":return this.#object(
node,environment2);case"property":case"index":return termOfAccess(node,environment2);case"call":return termOfFunctionCall(node,environment2);case"method":return termOfMethodCall(
node,environment2);case"unary":return this.#unary(node,environment2);case"binary":return this.#binary(node,environment2);case"ternary":{let parts=[node.condition,
node.whenTrue,node.whenFalse];return call("if",...parts.map(part2=>this.term(part2,environment2)))}default:return call("null")}}#string(node,environment2){let literal2=literalText(
node);if(literal2!==void 0)return text2(literal2);let format="";for(let[index,part2]of node.texts.entries())format+=part2.replaceAll("{","{{").replaceAll("}","}\
}")+(index<node.expressions.length?`{${index}}`:"");return call("format",text2(format),...node.expressions.map(part2=>this.term(part2,environment2)))}#unary({operator,
operand},environment2){return operator==="!"?call("not",this.term(operand,environment2)):operand.kind==="integer"?number2(-operand.value):call("sub",number2(0n),
this.term(operand,environment2))}#binary(node,environment2){let chain=[],first=node;for(;first.kind==="binary";)chain.push(first),first=first.left;let result=this.
term(first,environment2);for(let step2 of chain.toReversed())result=operators[step2.operator](result,this.term(step2.right,environment2));return result}#array(node,environment2){
let parts=chunksOf(node.items).map(chunk=>"spread"in chunk?this.term(chunk.spread,environment2):call("createArray",...chunk.items.map(item=>this.term(item,environment2))));
return node.items.some(isSpread)?call("flatten",call("createArray",...parts)):parts[0]??call("createArray")}#object(node,environment2){let parts=chunksOf(node.members).
map(chunk=>"spread"in chunk?this.term(chunk.spread,environment2):call("createObject",...chunk.items.flatMap(item=>this.#pair(item,environment2))));return node.members.
some(isSpread)?call("shallowMerge",call("createArray",...parts)):parts[0]??call("createObject")}#pair({key,value},environment2){return[this.#string(key,environment2),
this.term(value,environment2)]}#jsonOfNode(node,environment2){switch(node.kind){case"integer":return Number(node.value);case"unary":if(node.operator==="-"&&node.
operand.kind==="integer")return-Number(node.operand.value);break;case"boolean":return node.value;case"null":return null;case"call":case"method":return jsonOfCall(
node,environment2)??jsonOf(this.#termOfNode(node,environment2));case"object":if(node.members.every(item=>item.kind==="object-property"))return this.#jsonOfObject(
node,environment2);break;case"array":if(node.items.every(item=>item.kind!=="spread"))return this.#jsonOfArray(node,environment2);break;default:break}return jsonOf(
this.#termOfNode(node,environment2))}#jsonOfArray(node,environment2){let items=node.items.flatMap(item=>item.kind==="spread"?[]:[this.json(item,environment2)]),
{source}=environment2.file;return environment2.unit.session.origins.set(items,{source,whole:node,written:node})}#jsonOfObject(node,environment2){let properties=node.
members.filter(item=>item.kind==="object-property"),result=Object.fromEntries(propertiesOf2(properties,environment2)),{source}=environment2.file;return environment2.
unit.session.origins.set(result,{source,whole:node,written:node})}},plain=new Set(["string","object","array","property","boolean"]);function readAs(node,environment2){
return plain.has(node.kind)?{kind:"node",node,environment:environment2}:meaningOf(node,environment2)}function chunksOf(members){let chunks=[];for(let item of members){
let last=chunks.at(-1);isSpread(item)?chunks.push({spread:item.value}):last!==void 0&&"items"in last?last.items.push(item):chunks.push({items:[item]})}return chunks}
function isSpread(item){return typeof item=="object"&&item!==null&&"kind"in item&&item.kind==="spread"}function*namesInType(type){switch(type.kind){case"named-t\
ype":yield{name:type.name.name,member:void 0};for(let argument of type.arguments)yield*namesInType(argument);return;case"type-member":type.base.kind==="named-ty\
pe"&&typeof type.member=="object"?yield{name:type.base.name.name,member:type.member.name}:yield*namesInType(type.base);return;case"array-type":yield*namesInType(
type.item);return;case"nullable-type":case"non-nullable-type":yield*namesInType(type.inner);return;case"union-type":for(let member3 of type.members)yield*namesInType(
member3);return;case"object-type":for(let member3 of type.members)yield*namesInType(member3.type);return;case"tuple-type":for(let item of type.items)yield*namesInType(
item.type);return;case"negated-type":yield*namesInType(type.operand);return;case"literal-type":case"resource-type":case"invalid-type":return}}var Imports=class{#session;#main;#exports=new Map;#entities=new Map;#names=new Map;constructor(session,main){
this.#session=session,this.#main=main;let direct=this.#readStatements();this.#nameAll(direct)}get entities(){return[...this.#entities].map(([id,exported])=>({key:this.#names.
get(id)??exported.name,exported})).toSorted((left,right)=>(0,import_chunk_NTJQSSOZ.compareText)(left.key,right.key))}of(symbol){return symbol.file===this.#main?
symbol.name:this.#names.get(idOf(symbol.file.source.path,symbol.name))??symbol.name}imported(symbol){let found=this.#exportsOf(symbol).get(symbol.original);return found===
void 0?symbol.name:this.#nameOf(found)}member(symbol,name){let exports2=this.#exportsOf(symbol),found=exports2.get(name)??exports2.get(anyName);return found===void 0?
void 0:this.#nameOf(found)}unrestored(symbol){let target=this.#session.imported(symbol);return target?.kind==="unrestored"?target.path:void 0}typeKey(file,{name,
member:member3}){let symbol=file.names.get(name);if(symbol?.kind==="wildcard")return member3===void 0?void 0:this.member(symbol,member3);if(member3===void 0)return symbol?.
kind==="imported"?this.imported(symbol):symbol?.kind==="type"?this.of(symbol):void 0}inTemplate({path},name){return this.#names.get(idOf(path,name))??name}#nameOf(exported){
return this.#names.get(idOf(exported.path,exported.name))??exported.name}#exportsOf(symbol){let known2=this.#exports.get(symbol);if(known2!==void 0)return known2;
let target=this.#session.imported(symbol),found=target===void 0?new Map:exportsBehind(symbol,target);return this.#exports.set(symbol,found),found}#readStatements(){
let direct=new Map;for(let symbol of this.#main.names.values()){if(symbol.kind==="wildcard")for(let exported of this.#exportsOf(symbol).values())this.#gather(exported);
if(symbol.kind!=="imported")continue;let exports2=this.#exportsOf(symbol),found=exports2.get(symbol.original);if(found!==void 0)direct.set(idOf(found.path,found.
name),symbol.name),this.#gather(found);else if(this.#session.imported(symbol)!==void 0){let message=`the imported file exports no \u201C${symbol.original}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(
symbol.original,exports2.keys())}`;this.#session.problems.report(this.#main.source,symbol.node,message)}}return direct}#gather(first){let waiting=[first];for(let next=waiting.
pop();next!==void 0;next=waiting.pop()){let id=idOf(next.path,next.name);this.#entities.has(id)||next.kind==="bicep"&&next.symbol.file===this.#main||(this.#entities.
set(id,next),waiting.push(...next.kind==="bicep"?this.#behindSymbol(next.symbol):behindTemplate(next)))}}*#behindSymbol(symbol){let{file}=symbol;for(let type of typesOf(
symbol))for(let{name,member:member3}of namesInType(type)){let found=file.names.get(name);found?.kind==="type"?yield inBicep(found):(found?.kind==="imported"||found?.
kind==="wildcard")&&(yield*this.#behindImport(found,member3))}if(symbol.kind!=="type"){for(let{symbol:other}of symbol.uses.references)isExportable(other)&&(yield inBicep(
other));for(let use of symbol.uses.imports)yield*this.#behindImport(use.symbol,use.member)}}*#behindImport(symbol,member3){let name=symbol.kind==="imported"?symbol.
original:member3,exports2=this.#exportsOf(symbol),found=name===void 0?void 0:exports2.get(name)??exports2.get(anyName);found!==void 0&&(yield found)}#nameAll(direct){
let folders=new Map,all=[...this.#entities].map(([id,exported])=>{let source=relativePath(this.#main.source.path,exported.path);return{id,exported,source,order:`${source}\
_${exported.name}`}}),last=0;for(let{id,exported,source}of all.toSorted((left,right)=>(0,import_chunk_NTJQSSOZ.compareText)(left.order,right.order))){let own=direct.
get(id),group=folders.get(source)??(own===void 0?last+=1:0);own===void 0&&folders.set(source,group),this.#names.set(id,own??`_${group}.${exported.name}`)}}};function exportsBehind(symbol,target){
if(target.kind!=="unrestored")return exportsOf(target);let name=symbol.kind==="imported"?symbol.original:anyName;return new Map([[name,openType(target.path,name)]])}
function idOf(path,name){return`${path}
${name}`}function inBicep(symbol){return{kind:"bicep",name:symbol.name,path:symbol.file.source.path,symbol}}function typesOf({node}){switch(node.kind){case"type":
return[node.type];case"variable":return node.type===void 0?[]:[node.type];default:return[...node.parameters.map(parameter2=>parameter2.type),node.result]}}function bodyOfExport({
kind,name,template}){return kind==="type"?(0,import_chunk_NTJQSSOZ.asObject)(template.definitions)[name]:kind==="function"?functionsIn(template)[name]:copyVariables(
template).get(name)??(0,import_chunk_NTJQSSOZ.asObject)(template.variables)[name]}var usedInText=/#\/definitions\/([^/"']+)|variables\('([^']+)'\)|copyIndex\('([^']+)'|__bicep\.([A-Za-z_0-9]+)\(/g;
function*behindTemplate(exported){let body=bodyOfExport(exported);for(let[,type,variable,,fn]of(JSON.stringify(body)??"").matchAll(usedInText))type!==void 0&&(yield{
...exported,kind:"type",name:(0,import_chunk_NTJQSSOZ.unescapeStep)(type)}),variable!==void 0&&(yield{...exported,kind:"variable",name:variable}),fn!==void 0&&(yield{
...exported,kind:"function",name:fn})}function renamed(exported,imports){let body=bodyOfExport(exported);return body===void 0?void 0:rename(body,exported,imports)}
function rename(value,exported,imports){return typeof value=="string"?renameText(value,exported,imports):typeof value!="object"||value===null?value:Array.isArray(
value)?value.map(item=>rename(item,exported,imports)):Object.fromEntries(Object.entries(value).map(([key,item])=>[key,rename(item,exported,imports)]))}function renameText(value,exported,imports){
return value.replace(usedInText,(whole,type,variable,loop,fn)=>{if(type!==void 0)return`#/definitions/${imports.inTemplate(exported,type)}`;if(variable!==void 0)
return`variables('${imports.inTemplate(exported,variable)}')`;if(loop!==void 0)return`copyIndex('${imports.inTemplate(exported,loop)}'`;let name=imports.inTemplate(
exported,fn??whole);return`${name.includes(".")?name:`__bicep.${name}`}(`})}function discriminate(members,propertyName,scope){let mapping=[];for(let{span,schema}of members){
let entries=entriesOf(schema,propertyName,scope);entries===void 0?scope.fail(span,`it is not known which literal text this type has for \u201C${propertyName}\u201D`):
mapping.push(...entries)}return{type:"object",discriminator:{propertyName,mapping:objectOf(mapping)}}}function entriesOf(schema,propertyName,scope){let target=resolve(
schema,scope),inner=asSchema(memberOf3(target,"discriminator"));if(inner!==void 0)return inner.propertyName===propertyName?Object.entries(asSchema(inner.mapping)??
{}):void 0;let property=asSchema(memberOf3(asSchema(memberOf3(target,"properties")),propertyName)),values=memberOf3(property===void 0?void 0:resolve(property,scope),
"allowedValues"),[value,...others]=(0,import_chunk_NTJQSSOZ.isList)(values)?values:[];if(typeof value=="string"&&others.length===0)return[[value,schema]];let written2=target===
void 0?writtenValue(schema,propertyName,scope):void 0;return written2===void 0?void 0:[[written2,schema]]}function writtenValue(schema,propertyName,scope){let key=definitionOf(
schema),type=key===void 0?void 0:scope.declaration(key);if(type?.kind==="object-type")for(let{key:name,type:inner}of type.members){if(name==="*"||inner.kind!=="\
literal-type"||name.texts.join("")!==propertyName)continue;let{value}=inner;if(typeof value=="object"&&value?.expressions.length===0)return value.texts.join("")}}
function literalSchema(value){return value===null?{allowedValues:[null],nullable:!0}:{type:typeOfLiteral(value),allowedValues:[value]}}function typeOfLiteral(value){
return(0,import_chunk_NTJQSSOZ.isList)(value)?"array":{string:"string",number:"int",boolean:"bool"}[typeof value]??"object"}function literalsOf(schema,scope){let target=resolve(
schema,scope);if(target===void 0)return;let single=singleLiteral(target,scope),values=single===void 0?allowedValuesOf(target):[single];return values===void 0?void 0:
(schema.nullable===!0||target.nullable===!0)&&!values.includes(null)?[...values,null]:values}function allowedValuesOf(schema){let values=memberOf3(schema,"allow\
edValues");if((0,import_chunk_NTJQSSOZ.isList)(values))return schema.type==="array"&&!values.every(import_chunk_NTJQSSOZ.isList)?void 0:values}function singleLiteral(schema,scope){
let items=memberOf3(schema,"prefixItems");if((0,import_chunk_NTJQSSOZ.isList)(items))return combine(items,scope);let properties=asSchema(memberOf3(schema,"prope\
rties"));if(properties===void 0||asSchema(memberOf3(schema,"additionalProperties"))!==void 0)return;let values=combine(Object.values(properties),scope),names=Object.
keys(properties);return values===void 0?void 0:objectOf(values.map((value,index)=>[names[index]??"",value]))}function combine(parts,scope){let values=[];for(let part2 of parts){
let literals=literalsOf(asSchema(part2)??{},scope),[only]=literals??[];if(literals?.length!==1||only===void 0)return;values.push(only)}return values}function inOrder2(values){
return[...new Map(values.map(value=>[textOf4(value),value]))].toSorted(([a],[b])=>a<b?-1:+(a>b)).map(([,value])=>value)}function textOf4(value){return typeof value==
"string"?`'${value}'`:JSON.stringify(value)}var ambient=new Map([["any",{}],...["string","int","bool","object","array"].map(type=>[type,{type}])]),derivedFrom=new Map(
[["resource",source=>source],["resourceInput",source=>({source})],["resourceOutput",source=>({source,output:!0})]]);function lowerType({type,decorators},scope){
let discriminator=textArgument(decorators,"discriminator");return applyDecorators(schemaOf(type,scope,discriminator),decorators,scope)}function schemaOf(type,scope,discriminator){
switch(type.kind){case"named-type":return schemaOfName(type,scope);case"type-member":return schemaOfMember(type,scope);case"array-type":return schemaOfArray(type.
item,scope);case"nullable-type":return{...schemaOf(type.inner,scope,discriminator),nullable:!0};case"non-nullable-type":return{...schemaOf(type.inner,scope,discriminator),
nullable:!1};case"union-type":return discriminator===void 0?schemaOfUnion(type,scope):discriminate(schemasOfMembers(type,scope,discriminator),discriminator,scope);case"\
object-type":return schemaOfObject(type,scope);case"tuple-type":return{type:"array",prefixItems:type.items.map(item=>lowerType(item,scope)),items:!1};case"liter\
al-type":return schemaOfLiteral(type,scope);case"negated-type":return schemaOfNegated(type,scope);case"resource-type":return refuse(type,scope,"parameters and o\
utputs with a resource for a type are not supported");default:return{}}}function refuse(span,scope,message){return scope.fail(span,message),{}}function schemaOfName(type,scope){
let{name}=type.name;if(type.arguments.length>0)return schemaOfDerived(type,name,type.arguments,scope);let key=scope.find(name);return key!==void 0?referenceTo(key):
ambient.get(name)??refuse(type,scope,`there is no type \u201C${name}\u201D`)}function schemaOfDerived(span,name,parameters2,scope){let metadata2=derivedFrom.get(
name),[parameter2]=parameters2,source=parameter2?.kind==="literal-type"?literalOf(parameter2,scope):void 0;return metadata2===void 0?refuse(span,scope,`there is\
 no type \u201C${name}<>\u201D`):typeof source!="string"||parameters2.length!==1?refuse(span,scope,`\u201C${name}<>\u201D has to be given the type of a resource as a\
 text`):{type:"object",metadata:{[derivedKey]:metadata2(source.replace(/^az:/,""))}}}function schemaOfMember(type,scope){let{base,member:member3}=type;if(base.kind===
"named-type"&&base.arguments.length===0&&typeof member3=="object"){let key=scope.find(member3.name,base.name.name);if(key!==void 0)return referenceTo(key);if(base.
name.name==="sys"&&scope.find("sys")===void 0)return schemaOfName({...type,kind:"named-type",name:member3},{...scope,find:()=>{}})}return partOf(schemaOf(base,scope),
stepTo(member3),scope)??refuse(type,scope,`the type has no ${wordFor(member3)}`)}function stepTo(member3){return member3==="[*]"?["items"]:member3===".*"?["addi\
tionalProperties"]:typeof member3=="bigint"?["prefixItems",member3.toString()]:["properties",member3.name]}function wordFor(member3){return member3==="[*]"?"ite\
ms of one type":member3===".*"?"type of its other properties":typeof member3=="bigint"?`item ${member3}`:`property \u201C${member3.name}\u201D`}function schemaOfArray(item,scope){
let items=schemaOf(item,scope),values=item.kind==="literal-type"||item.kind==="union-type"||item.kind==="negated-type"||item.kind==="object-type"||item.kind==="\
tuple-type"?literalsOf(items,scope):void 0;return values===void 0?{type:"array",items}:{type:"array",allowedValues:inOrder2(values)}}function schemasOfMembers(type,scope,discriminator){
return type.members.map(member3=>({span:member3,schema:schemaOf(member3,scope,discriminator)}))}function schemaOfUnion(type,scope){let values=[];for(let{span,schema}of schemasOfMembers(
type,scope)){let literals=literalsOf(schema,scope);if(literals===void 0)return refuse(span,scope,"a union without discriminator may only have literals");values.
push(...literals)}let ordered=inOrder2(values),known2=ordered.filter(value=>value!==null),nullable=known2.length<ordered.length?{nullable:!0}:{},[first]=known2;
return{...first===void 0?{}:{type:typeOfLiteral(first)},allowedValues:known2,...nullable}}function schemaOfObject({members},scope){let properties=[],others;for(let member3 of members){
let{key}=member3,schema=lowerType(member3,scope);key==="*"?others=schema:key.expressions.length>0?scope.fail(key,"the name of a property of a type may have no h\
oles"):properties.push([key.texts.join(""),schema])}let additionalProperties=others===void 0?{}:{additionalProperties:others};return{type:"object",properties:objectOf(
properties),...additionalProperties}}function schemaOfLiteral(type,scope){let value=literalOf(type,scope);return value===void 0?{}:literalSchema(typeof value=="\
string"?escaped(value):value)}function literalOf({value},scope){if(typeof value=="bigint")return Number(value);if(typeof value=="boolean"||value===null)return value;
if(value.expressions.length===0)return value.texts.join("");scope.fail(value,"a text in a type may have no holes")}function schemaOfNegated({operator,operand,...span},scope){
let[value,...others]=literalsOf(schemaOf(operand,scope),scope)??[];return others.length===0&&operator==="-"&&typeof value=="number"?literalSchema(-value):others.
length===0&&operator==="!"&&typeof value=="boolean"?literalSchema(!value):refuse(span,scope,`\u201C${operator}\u201D in a type needs one literal ${operator==="-"?
"integer":"boolean"}`)}var TemplateTypes=class{#unit;#imports;#imported;#definitions=new Map;constructor(unit,imports){this.#unit=unit,this.#imports=imports,this.#imported=
new Map(imports.entities.map(entity=>[entity.key,entity]))}all(){for(let symbol of this.#unit.file.names.values())symbol.kind==="type"&&this.#definition(symbol.
name);for(let{key,exported}of this.#imported.values())(exported.kind==="type"||exported.kind==="bicep"&&exported.symbol.kind==="type")&&this.#definition(key);return[
...this.#definitions].map(([key,schema])=>[key,schema??{}])}#definition(key){if(this.#definitions.has(key))return this.#definitions.get(key);let own=this.#unit.
file.names.get(key),entity=own?.kind==="type"?void 0:this.#imported.get(key);if(own?.kind!=="type"&&entity===void 0)return;this.#definitions.set(key,void 0);let schema=own?.
kind==="type"?this.typed(own.node,"type",own.file):this.#importedType(entity);return this.#definitions.set(key,schema),schema}#typeSymbol(key){let own=this.#unit.
file.names.get(key);if(own?.kind==="type")return own;let exported=this.#imported.get(key)?.exported;return exported?.kind==="bicep"&&exported.symbol.kind==="typ\
e"?exported.symbol:void 0}#importedType(entity){let exported=entity?.exported;if(exported===void 0)return{};if(exported.kind!=="bicep")return withoutMark((0,import_chunk_NTJQSSOZ.asObject)(
renamed(exported,this.#imports)));let{symbol}=exported;return symbol.kind==="type"?withoutMark(this.typed(symbol.node,"type",symbol.file)):{}}typed({type,decorators},target,file=this.#unit.
file){return type===void 0?{}:this.schema({type,decorators},target,file)}schema({type,decorators},target,file){let environment2=topOf(this.#unit,file),applied=[
...decoratorsOf(decorators,target,environment2).values()].map(({node})=>node);return lowerType({type,decorators:applied},this.#typeScope(environment2))}#typeScope(environment2){
let{file}=environment2;return{find:(name,namespace)=>this.#imports.typeKey(file,namespace===void 0?{name,member:void 0}:{name:namespace,member:name}),definition:key=>this.#definition(
key),declaration:key=>this.#typeSymbol(key)?.node.type,lower:expression=>this.#unit.json(expression,environment2),fail:(span,message)=>this.#unit.session.problems.
report(file.source,span,message)}}};function withoutMark(body){let{metadata:metadata2,...rest}=body,kept=Object.entries((0,import_chunk_NTJQSSOZ.asObject)(metadata2)).
filter(([name])=>name!==exportMark);return kept.length===0?rest:{...rest,metadata:Object.fromEntries(kept)}}function functionsOf(unit,imports,types){let namespaces=new Map,
add=(key,body)=>{let dot=key.lastIndexOf(".");(0,import_chunk_NTJQSSOZ.append)(namespaces,dot===-1?"__bicep":key.slice(0,dot),[key.slice(dot+1),body])};for(let symbol of unit.
file.names.values())symbol.kind==="function"&&add(symbol.name,functionJson(symbol,unit,types));for(let{key,exported}of imports.entities)exported.kind==="functio\
n"&&add(key,withoutMark((0,import_chunk_NTJQSSOZ.asObject)(renamed(exported,imports)))),exported.kind==="bicep"&&exported.symbol.kind==="function"&&add(key,withoutMark(
functionJson(exported.symbol,unit,types)));return[...namespaces].map(([namespace,members])=>({namespace,members:Object.fromEntries(members)}))}function functionJson({
node,file},unit,types){let top=topOf(unit,file),environment2=top;for(let{name}of node.parameters)environment2=withValue(environment2,name.name,()=>call("paramet\
ers",text2(name.name)));let decorators=decoratorsOf(node.decorators,"function",top),exported=decorators.has("export")?{[exportMark]:!0}:{},metadata2={...metadataOf(
decorators,top),...exported},parameters2=node.parameters.map(({name,type})=>({...types.schema({type,decorators:[]},"other",file),name:name.name})),output={...types.
schema({type:node.result,decorators:[]},"other",file),value:unit.json(node.body,environment2)},body={parameters:parameters2,output,...Object.keys(metadata2).length===
0?{}:{metadata:metadata2}};return unit.session.origins.set(body,{source:file.source,whole:node.body})}var ownProperties=new Set(["id","name","type","apiVersion"]);
function isWeak({symbol,property,isMethod,within}){return symbol.kind!=="resource"||symbol.extension!==void 0?!1:property!==void 0&&ownProperties.has(property)||
isMethod||within==="parent"||within==="scope"}function dependsOnOf(symbol,unit){let all=new Set,chosen=[];for(let need of needsOf(symbol,unit))need.index===void 0?
all.add(nameOf2(need)):chosen.push(need);for(let need of chosen)all.has(nameOf2({...need,index:void 0}))||all.add(nameOf2(need));return[...all].sort(import_chunk_NTJQSSOZ.compareText)}
function nameOf2(need){return String(jsonOf(symbolicName(need)))}function*needsOf(start,unit){let visited=new Set,waiting=[{symbol:start,environment:bodyEnvironment(
unit,start),mayCopy:!0}];for(let visit=waiting.pop();visit!==void 0;visit=waiting.pop())for(let reference of visit.symbol.uses.references){let{symbol}=reference;
if(symbol.kind==="parameter"||symbol.kind==="function")continue;let{index,isCopied}=chosenBy(reference,visit),isKnown=index===void 0&&visited.has(symbol);if(symbol.
kind==="module"||symbol.kind==="resource"&&isEnd(symbol,reference))yield{symbol,index};else if(!isKnown){let environment2=environmentOf(symbol,unit,index);waiting.
push({symbol,environment:environment2,mayCopy:visit.mayCopy&&isCopied})}index===void 0&&visited.add(symbol)}}function chosenBy({index},{environment:environment2,
mayCopy}){let written2=index===void 0?void 0:environment2.unit.term(index,environment2),isCopied=written2!==void 0&&mentions(written2,"copyIndex");return{index:isCopied&&
!mayCopy?void 0:written2,isCopied}}function isEnd(target,reference){return!target.node.isExisting||!isWeak(reference)&&!isInlined(target)}function environmentOf(target,unit,index){
if(target.kind==="resource")return bodyEnvironment(unit,target,index);let top=topOf(unit,target.file),{value}=target.node;return value.kind==="loop"?inLoop(top,
value,index??call("copyIndex")):top}function scopeProperties(scope,target){switch(scope.kind){case"resource":return scope.resource===void 0?[]:[["scope",jsonOf(
resourceId(scope.resource.symbol,scope.resource.environment))]];case"tenant":return target==="tenant"?[]:[["scope","/"]];case"managementGroup":{let{managementGroup:name}=scope;
if(name===void 0)return[];let isAbove=target==="tenant"||target==="managementGroup",unqualified=call("format",text2("Microsoft.Management/managementGroups/{0}"),
name);return[["scope",jsonOf(isAbove?unqualified:managementGroupId(name))]]}case"subscription":return scope.subscription!==void 0?[["subscriptionId",jsonOf(scope.
subscription)]]:target==="resourceGroup"?[["subscriptionId",jsonOf(member2(call("subscription"),text2("subscriptionId")))]]:[];default:{let{subscription,resourceGroup}=scope;
return[...subscription===void 0?[]:[["subscriptionId",jsonOf(subscription)]],...resourceGroup===void 0?[]:[["resourceGroup",jsonOf(resourceGroup)]]]}}}var placing2=new Set(
["name","scope","parent","dependsOn"]),onlyOrder=new Set(["dependsOn"]),options=["retryOn","waitUntil","onlyIfNotExists","nullIfNotFound"];function resourceJson(symbol,unit){
let environment2=bodyEnvironment(unit,symbol),{extension,node,body}=symbol,decorators=decoratorsOf(node.decorators,"resource",environment2),version=symbol.apiVersion,
members=[...loopAndCondition(symbol,decorators,environment2),...node.isExisting?[["existing",!0]]:[],...extension===void 0?[]:[["import",extension.name]],...optionMembers(
decorators,environment2),["type",extension===void 0||version===void 0?symbol.type:`${symbol.type}@${version}`],...extension!==void 0||version===void 0?[]:[["api\
Version",version]],...scopeProperties(checkedScope(symbol,environment2),symbol.file.scope),...extension===void 0?azureMembers(symbol,environment2):extensibleMembers(
symbol,environment2),...dependsOn(symbol,unit),...metadata(decorators,environment2)];return unit.session.origins.set(Object.fromEntries(members),{source:symbol.
file.source,whole:node,written:body.object})}function checkedScope(symbol,environment2){let scope=scopeOf2(symbol,environment2);if(symbol.node.isExisting||symbol.
extension!==void 0)return scope;let{kind,managementGroup,subscription,resourceGroup}=groundOf(scope);if(!(kind===symbol.file.scope&&(managementGroup??subscription??
resourceGroup)===void 0)&&kind!=="tenant"){let at2=symbol.body.properties.get("scope")?.value??symbol.node.name,message=`the resource \u201C${symbol.name}\u201D can \
only be deployed to the scope of its file`;report(environment2,at2,message,"put it into a module, and give that the scope")}return scope}function groundOf(scope){
let at2=scope;for(let hops=0;at2.resource!==void 0&&hops<longestLine;hops++)at2=scopeOf2(at2.resource.symbol,at2.resource.environment);return at2}var longestLine=30;
function azureMembers(symbol,environment2){return symbol.body.properties.has("name")||report(environment2,symbol.node.name,`the resource \u201C${symbol.name}\u201D h\
as no name`,"add the property `name`"),[["name",jsonOf(fullName(symbol,environment2))],...membersExcept(symbol.body.object,placing2,environment2)]}function extensibleMembers(symbol,environment2){
let properties=Object.fromEntries(membersExcept(symbol.body.object,onlyOrder,environment2)),origin={source:symbol.file.source,whole:symbol.node,written:symbol.body.
object};return[["properties",environment2.unit.session.origins.set(properties,origin)]]}function membersExcept(object2,except,environment2){let properties=[];for(let item of object2.
members)item.kind==="spread"?report(environment2,item,"the body of a declaration cannot spread another object"):except.has(literalText(item.key)??"")||properties.
push(item);return propertiesOf2(properties,environment2)}function loopAndCondition(symbol,decorators,environment2){let{loop}=symbol.body,[size]=decorators.get("\
batchSize")?.arguments??[];size!==void 0&&loop===void 0&&report(environment2,size,"the decorator \u201CbatchSize\u201D needs a loop");let serial=size===void 0?{}:
{mode:"serial",batchSize:environment2.unit.json(size,environment2)},members=[];if(loop!==void 0){let count=countOf(loop,outsideLoop(environment2.unit,symbol));members.
push(["copy",{name:keyOf2(symbol),count,...serial}])}let condition=conditionJson(symbol,environment2);return condition===void 0?members:[...members,["condition",
condition]]}function conditionJson(symbol,environment2){let own=symbol.body.condition;if(!(symbol.kind==="resource"&&symbol.container!==void 0))return own===void 0?
void 0:environment2.unit.json(own,environment2);let all=conditionOf(symbol,environment2);return all===void 0?void 0:jsonOf(all)}function optionMembers(decorators,environment2){
let found=options.flatMap(name=>{let decorator=decorators.get(name);return decorator===void 0?[]:[[name,decorator.arguments.map(argument=>optionJson(argument,environment2))]]}),
patch=decorators.has("patch")?[["method","PATCH"]]:[];return found.length===0?patch:[["@options",Object.fromEntries(found)],...patch]}function optionJson(argument,environment2){
let inner=withoutParentheses(argument);return inner.kind==="lambda"?jsonOf(termOfLambda(inner,environment2,void 0)):environment2.unit.json(argument,environment2)}
function dependsOn(symbol,unit){let needs=dependsOnOf(symbol,unit);return needs.length===0?[]:[["dependsOn",needs]]}function metadata(decorators,environment2){let found=metadataOf(
decorators,environment2);return found===void 0?[]:[["metadata",found]]}var ownProperties2=new Set(["name","params","extensionConfigs","scope","dependsOn"]);function moduleJson(symbol,unit){
let environment2=bodyEnvironment(unit,symbol),{node,file,body}=symbol,decorators=decoratorsOf(node.decorators,"module",environment2),scope=scopeOf2(symbol,environment2),
{template,link}=unit.session.module(symbol);template!==void 0&&checkLevel({symbol,template},scope,environment2);let configs=body.properties.get("extensionConfig\
s");configs!==void 0&&unit.session.problems.unsupported(file.source,configs,"the configuration of a module\u2019s extensions");let properties={expressionEvaluationOptions:{
scope:"inner"},mode:"Incremental",...parameters(symbol,template,environment2),...template===void 0?{templateLink:link??{}}:{template}},members=[...loopAndCondition(
symbol,decorators,environment2),["type","Microsoft.Resources/deployments"],["apiVersion",deploymentVersion],...membersExcept(body.object,ownProperties2,environment2),
["name",jsonOf(moduleName({symbol,index:void 0},unit))],...scopeProperties(scope,file.scope),...scope.kind==="resourceGroup"?[]:[["location",location(symbol)]],
["properties",unit.session.origins.set(properties,{source:file.source,whole:node})],...dependsOn(symbol,unit),...metadata(decorators,environment2)],result=Object.
fromEntries(members);return unit.session.origins.set(result,{source:file.source,whole:node,written:body.object})}var levels={deploymentTemplate:"resourceGroup",
subscriptionDeploymentTemplate:"subscription",managementGroupDeploymentTemplate:"managementGroup",tenantDeploymentTemplate:"tenant"};function checkLevel({symbol,
template},{kind},environment2){let level=levelOf(template);if(level===void 0||level===kind)return;let at2=symbol.body.properties.get("scope")?.value??symbol.node.
name,message=`the module \u201C${symbol.name}\u201D is made for the scope ${level}, and is deployed to the scope ${kind}`;report(environment2,at2,message,`give \
it a scope of the kind ${level}`)}function levelOf({$schema:schema}){let[,name=""]=typeof schema=="string"?/\/(\w+)\.json#?$/.exec(schema)??[]:[];return(0,import_chunk_NTJQSSOZ.ownProperty)(
levels,name)}function location({file}){let from=call(file.scope==="resourceGroup"?"resourceGroup":"deployment");return jsonOf(member2(from,text2("location")))}function parameters(symbol,template,environment2){
let written2=symbol.body.properties.get("params"),given=written2?.value.kind==="object"?written2.value:void 0;if(written2!==void 0&&given===void 0&&report(environment2,
written2.value,"the parameters of a module must be written as an object"),template!==void 0&&checkParameters({symbol,template},given,environment2),given===void 0)
return{};let values=given.members.flatMap(item=>{let name=item.kind==="spread"?void 0:literalText(item.key);return item.kind==="object-property"&&name!==void 0?
[[name,parameter(item.value,environment2)]]:(report(environment2,item,"the parameters of a module must be named one by one"),[])}),{source}=symbol.file,{origins}=environment2.
unit.session;return{parameters:origins.set(Object.fromEntries(values),{source,whole:given,written:given})}}function parameter(value,environment2){if(value.kind===
"loop")return{copy:[loopParameter(value,environment2)]};let meaning=meaningOf(value,environment2);if(meaning.kind==="node"){let secret=secretCall(meaning.node,meaning.
environment);if(secret!==void 0)return{reference:secretJson(secret)};if(meaning.node.kind==="ternary")return jsonOf(parameterTerm(value,environment2))}return{value:environment2.
unit.json(value,environment2)}}function secretJson({vault,members}){let rest=members.map(([name,term])=>[name,jsonOf(term)]);return{keyVault:{id:jsonOf(vault)},
...Object.fromEntries(rest)}}function loopParameter(loop,environment2){let inner=inLoop(environment2,loop,call("copyIndex",text2("value"))),input=jsonOf(asCall(
environment2.unit.term(loop.body,inner)));return{name:"value",count:countOf(loop,environment2),input}}function parameterTerm(value,environment2){let meaning=meaningOf(
value,environment2);if(meaning.kind==="node"){let{node,environment:inner}=meaning;if(node.kind==="ternary"){let branches=[node.whenTrue,node.whenFalse].map(branch=>parameterTerm(
branch,inner));return call("if",inner.unit.term(node.condition,inner),...branches)}let secret=secretCall(node,inner);if(secret!==void 0){let vault=call("createO\
bject",text2("id"),secret.vault),members=secret.members.flatMap(([name,term])=>[text2(name),term]);return call("createObject",text2("reference"),call("createObj\
ect",text2("keyVault"),vault,...members))}}return call("createObject",text2("value"),environment2.unit.term(value,environment2))}function secretCall(node,environment2){
if(node.kind!=="method"||node.name.name!=="getSecret")return;let base=meaningOf(node.base,environment2);if(base.kind!=="resource")return;let vault=resourceProperty(
base.target,{name:"id",isSafe:!1},environment2.unit),members=["secretName","secretVersion"].flatMap((name,at2)=>{let argument=node.arguments[at2];return argument===
void 0?[]:[[name,environment2.unit.term(argument,environment2)]]});return{vault,members}}function checkParameters({symbol,template},given,environment2){let declared=(0,import_chunk_NTJQSSOZ.asObject)(
template.parameters),names=new Set,isOpen=!1;for(let item of given?.members??[]){let name=item.kind==="spread"?void 0:literalText(item.key);if(item.kind==="spre\
ad"||name===void 0)isOpen=!0;else if(Object.hasOwn(declared,name))names.add(name);else{let near=(0,import_chunk_NTJQSSOZ.didYouMean)(name,Object.keys(declared));
report(environment2,item.key,`the module \u201C${symbol.name}\u201D has no parameter \u201C${name}\u201D${near}`)}}let missing=Object.keys(declared).filter(name=>!names.
has(name)&&isRequired(declared[name],template));if(missing.length===0||isOpen)return;let shown2=missing.map(name=>`\u201C${name}\u201D`).join(", "),at2=symbol.body.
properties.get("params")?.key??symbol.node.name;report(environment2,at2,`the module \u201C${symbol.name}\u201D needs the parameter${missing.length>1?"s":""} ${shown2}`)}
function isRequired(declared,template){let declaration3=(0,import_chunk_NTJQSSOZ.asObject)(declared);return declaration3.defaultValue===void 0&&!(0,import_chunk_KDIDR2C4.typeOf)(
declaration3,template).isNullable}var builtIn2=new Set(["az","sys"]),schemas={resourceGroup:"2019-04-01/deploymentTemplate",subscription:"2018-05-01/subscriptio\
nDeploymentTemplate",managementGroup:"2019-08-01/managementGroupDeploymentTemplate",tenant:"2019-08-01/tenantDeploymentTemplate"},sectionOf={metadata:"metadata",
type:"definitions",parameter:"parameters",variable:"variables",module:"resources",output:"outputs",assert:"asserts"};function writeTemplate(session,file){return new TemplateWriter(
session,file).write()}var TemplateWriter=class{#file;#session;#unit;#top;#imports;#imported;#types;constructor(session,file){let expressions=new ExpressionLowering;
this.#file=file,this.#session=session,this.#imports=new Imports(session,file),this.#imported=this.#imports.entities,this.#unit={session,file,names:this.#imports,
term:(node,environment2)=>expressions.term(node,environment2),json:(node,environment2)=>expressions.json(node,environment2),holdsModules},this.#types=new TemplateTypes(
this.#unit,this.#imports),this.#top=topOf(this.#unit,file)}write(){let sections=[["metadata",this.#metadata()],["definitions",this.#types.all()],["parameters",this.#parameters()],
["variables",this.#variables()],["imports",this.#extensions()],["resources",this.#resources()],["outputs",this.#outputs()],["asserts",this.#asserts()]],functions=functionsOf(
this.#unit,this.#imports,this.#types),filled=sections.filter(([name,members])=>members.length>0||name==="resources");return this.#placed(this.#file.tree.statements[0]??
{start:0,end:0},[["$schema",`https://schema.management.azure.com/schemas/${schemas[this.#file.scope]}.json#`],["languageVersion","2.0"],["contentVersion","1.0.0\
.0"],...filled.map(([name,members])=>[name,this.#section(name,members)]),...functions.length===0?[]:[["functions",functions]]])}#placed(whole,members){return this.#session.
origins.set(Object.fromEntries(members),{source:this.#file.source,whole})}#section(name,members){let places=new Map;for(let statement of this.#file.tree.statements)
sectionOf[statement.kind]===name&&"name"in statement&&places.set(statement.name.name,statement.name);if(name==="resources")for(let resource of this.#file.resources)
places.set(resource.symbolicName,resource.node.name);let[first={start:0,end:0}]=places.values(),origin={source:this.#file.source,whole:first,members:places};return this.#session.
origins.set(Object.fromEntries(members),origin)}#metadata(){let list2=this.#file.variables.filter(symbol=>isExported(symbol.node.decorators)).map(symbol=>this.#exportedVariable(
symbol)),own=this.#statements("metadata").map(statement=>[statement.name.name,this.#json(statement.value)]);return[...list2.length===0?[]:[["__bicep_exported_va\
riables!",list2]],...own]}#exportedVariable({name,node}){let described2=metadataOf(decoratorsOf(node.decorators,"variable",this.#top),this.#top),type=node.type===
void 0?{}:{type:this.#types.schema({type:node.type,decorators:[]},"variable",this.#file)};return{name,...described2,...type}}#parameters(){return this.#statements(
"parameter").map(statement=>{let schema=this.#types.typed(statement,"parameter"),value=statement.value===void 0?{}:{defaultValue:this.#json(statement.value)};return[
statement.name.name,this.#placed(statement,Object.entries({...schema,...value}))]})}#variables(){let{loads}=this.#file,copies=[],members=[...loads].map(([node,name])=>[
name,literal(this.#session.load(node,this.#file))]),own=this.#file.variables.map(symbol=>({key:symbol.name,symbol})),brought=this.#imported.flatMap(({key,exported})=>exported.
kind==="bicep"&&exported.symbol.kind==="variable"?[{key,symbol:exported.symbol}]:[]);for(let{key,symbol}of[...own,...brought]){let{value}=symbol.node,environment2=topOf(
this.#unit,symbol.file);decoratorsOf(symbol.node.decorators,"variable",environment2),!isInlined(symbol)&&(value.kind==="loop"?copies.push(copyOf(key,value,environment2)):
members.push([key,this.#unit.json(value,environment2)]))}for(let{key,exported}of this.#imported){if(exported.kind!=="variable")continue;let body=renamed(exported,
this.#imports)??null;copyVariables(exported.template).has(exported.name)?copies.push({...(0,import_chunk_NTJQSSOZ.asObject)(body),name:key}):members.push([key,body])}
return copies.length===0?members:[["copy",copies],...members]}#extensions(){return this.#statements("extension").filter(item=>!builtIn2.has(extensionName(item))).
map(statement=>{let name=extensionName(statement),version=extensionVersion(statement),config=statement.config===void 0?{}:{config:this.#json(statement.config)};
return[[...this.#file.names.values()].find(symbol=>"node"in symbol&&symbol.node===statement)?.name??name,{provider:name,version,...config}]})}#resources(){return[
...this.#file.resources.filter(symbol=>!isInlined(symbol)).map(symbol=>[symbol.symbolicName,resourceJson(symbol,this.#unit)]),...this.#file.modules.map(symbol=>[
symbol.name,moduleJson(symbol,this.#unit)])]}#outputs(){return this.#statements("output").map(statement=>{let{value}=statement,schema=this.#types.typed(statement,
"output"),result=value.kind==="loop"?{copy:countAndInput(value,this.#top,call("copyIndex"))}:{value:this.#json(value)};return[statement.name.name,this.#placed(statement,
Object.entries({...schema,...result}))]})}#asserts(){return this.#statements("assert").map(statement=>[statement.name.name,this.#json(statement.value)])}#json(node){
return this.#unit.json(node,this.#top)}#statements(kind){return this.#file.tree.statements.filter(statement=>statement.kind===kind)}},asValue={},NameNotes=class{#file;#problems;uses;within;isNameOnly=!1;inside;constructor(file,problems){
this.#file=file,this.#problems=problems}name(node,frame,use){let local2=find(frame,node.name);if(typeof local2=="string")return;let symbol=local2??this.#file.names.
get(node.name);symbol!==void 0?this.note(symbol,node,use,frame):node.name==="this"?this.#problems.unsupported(this.#file.source,node,"the name \u201Cthis\u201D"):
node.name!=="sys"&&node.name!=="az"&&node.name!==""&&this.#report(node,`the name \u201C${node.name}\u201D is not declared${(0,import_chunk_NTJQSSOZ.didYouMean)(
node.name,this.#visible(frame))}`)}resourceOf(node,frame){if(node.kind==="name"){let symbol=find(frame,node.name)??this.#file.names.get(node.name);return typeof symbol==
"object"&&symbol.kind==="resource"?symbol:void 0}if(node.kind!=="nested")return;let base=this.resourceOf(node.base,frame),child=base?.children.get(node.name.name);
if(base!==void 0&&child===void 0){let near=(0,import_chunk_NTJQSSOZ.didYouMean)(node.name.name,base.children.keys());this.#problems.report(this.#file.source,node.
name,`the resource \u201C${base.name}\u201D contains no resource \u201C${node.name.name}\u201D${near}`)}return child}note(symbol,node,use,frame){if(this.#checkReach(
symbol,node),(symbol.kind==="imported"||symbol.kind==="wildcard")&&this.uses?.imports.push({symbol,member:use.property}),!("uses"in symbol))return;let index=isLoop(
symbol)?use.index:void 0;index!==void 0&&symbol.kind!=="variable"&&readsLocal(index,frame,["lambda"])&&this.#report(index,`a variable of a lambda cannot choose \
one of \u201C${symbol.name}\u201D`,"use a loop instead");let isSayable=index!==void 0&&!readsLocal(index,frame,["inner","lambda"]);this.uses?.references.push({symbol,
node,index:isSayable?index:void 0,property:use.property,isQuoted:use.isQuoted??!1,isMethod:use.isMethod??!1,isNameOnly:this.isNameOnly,within:this.within})}#checkReach({
kind,name},node){this.inside==="parameter"&&(kind==="resource"||kind==="module"||kind==="variable")&&this.#report(node,`the default of a parameter can only use \
other parameters, and \u201C${name}\u201D is none`),this.inside==="function"&&kind==="parameter"&&this.#report(node,`a function cannot use \u201C${name}\u201D`,
"hand it over as an argument")}#report(span,message,advice3){this.#problems.report(this.#file.source,span,message,advice3)}*#visible(frame){for(let at2=frame;at2!==
void 0;at2=at2.outer)yield at2.name;yield*this.#file.names.keys()}};function isLoop(symbol){return symbol.kind==="variable"?symbol.node.value.kind==="loop":(symbol.
kind==="resource"||symbol.kind==="module")&&symbol.body.loop!==void 0}var onlyInDefaults=new Set(["utcNow","newGuid"]),CallCheck=class{#file;#problems;#notes;constructor(file,problems,notes){
this.#file=file,this.#problems=problems,this.#notes=notes}functionCall(node,parent){let{name}=node.name,symbol=this.#file.names.get(name);if(symbol?.kind==="fun\
ction")return this.#notes.note(symbol,node.name,asValue,void 0),this.arity(node,[symbol.node.parameters.length,symbol.node.parameters.length]);if(symbol?.kind===
"imported")return this.#notes.note(symbol,node.name,asValue,void 0);this.builtIn(node,void 0,parent)}builtIn(node,namespace,parent){let{name}=node.name,arity=arityOf(
name,namespace);if(arity===void 0){let own=[...this.#file.names.values()].filter(item=>item.kind==="function").map(item=>item.name),near=(0,import_chunk_NTJQSSOZ.didYouMean)(
name,namespace===void 0?[...own,...functionNames()]:functionNames(namespace));this.#report(node.name,`there is no function \u201C${name}\u201D${near}`);return}if(this.
arity(node,arity),onlyInDefaults.has(name)&&this.#notes.inside!=="parameter"&&this.#report(node,`the function \u201C${name}\u201D can only stand in the default of a \
parameter`),needsRuntime(name)&&this.#notes.uses?.runtimeCalls.push(this.#notes.within),!Object.hasOwn(loadFunctions,name)||this.#notes.inside==="function")return;
let isDirect=parent?.kind==="variable";(loadFunctions[name]==="always"||!isDirect)&&this.#file.loads.set(node,`$fxv#${this.#file.loads.size}`)}arity(node,[least,
most2]){let count=node.arguments.length;if(count>=least&&count<=(most2??count))return;let exactly=least===most2?`${least}`:`${least} to ${most2}`,wanted=most2===
void 0?`at least ${least}`:exactly;this.#report(node,`the function \u201C${node.name.name}\u201D takes ${wanted} arguments, and here are ${count}`)}#report(span,message){
this.#problems.report(this.#file.source,span,message)}},misplacedLoop="a loop can only be the value of a resource, module, variable or output, or of a property \
of the first two",Walker=class{#file;#problems;#notes;#calls;#loops=0;constructor(file,problems){this.#file=file,this.#problems=problems,this.#notes=new NameNotes(
file,problems),this.#calls=new CallCheck(file,problems,this.#notes)}statement(statement){for(let decorator of statement.decorators)this.#decorator(decorator,void 0);
let symbol=this.#file.byStatement.get(statement);this.#notes.inside=symbol?.kind,symbol===void 0?this.#other(statement):this.#declaration(symbol.uses,()=>this.#symbol(
symbol))}#symbol(symbol){switch(symbol.kind){case"resource":return this.#resource(symbol,void 0);case"module":return this.#body(symbol.node.body,void 0);case"va\
riable":return this.#value(symbol.node);case"parameter":symbol.node.value!==void 0&&this.#visit(symbol.node.value,void 0);return;case"function":{let names=symbol.
node.parameters.map(item=>item.name);return this.#visit(symbol.node.body,bind(void 0,names,"inner"))}}}#value(statement){let{value}=statement;value.kind==="loop"?
this.#loop(value,void 0,"own"):this.#visit(value,void 0,asValue,statement)}#other(statement){statement.kind==="output"&&this.#value(statement),(statement.kind===
"metadata"||statement.kind==="assert")&&this.#visit(statement.value,void 0),statement.kind==="extension"&&statement.config!==void 0&&this.#visit(statement.config,
void 0)}#declaration(uses,walk2){let[outerUses,outerWithin]=[this.#notes.uses,this.#notes.within];this.#notes.uses=uses,this.#notes.within=void 0,walk2(),this.#notes.
uses=outerUses,this.#notes.within=outerWithin}#resource(symbol,outer){let frame=outer;for(let child of symbol.children.values())frame={name:child.name,target:child,
outer:frame};this.#body(symbol.node.body,frame)}#body(body,frame){body.kind==="loop"?this.#loop(body,frame,"own"):body.kind==="conditional"?(this.#visit(body.condition,
frame),this.#body(body.body,frame)):body.kind==="object"&&this.#object(body,frame,!0)}#loop(loop,frame,target){this.#visit(loop.list,frame);let names=loop.index===
void 0?[loop.item]:[loop.item,loop.index];loop.item.name!==""&&loop.item.name===loop.index?.name&&this.#report(loop.index,`the item and the index of a loop cann\
ot both be called \u201C${loop.item.name}\u201D`);let inner=bind(frame,names,target);target==="own"&&loop.body.kind!=="loop"?this.#ownBody(loop.body,inner):this.#visit(
loop.body,inner)}#ownBody(body,frame){body.kind==="conditional"||body.kind==="object"?this.#body(body,frame):this.#visit(body,frame)}#object(object2,frame,isBody){
let keys=new Map;for(let item of object2.members)if(item.kind==="object-property"&&this.#checkKey(item.key,keys),isBody&&(this.#notes.within=item.kind==="object\
-property"?literalText(item.key):void 0),item.kind==="spread")this.#visit(item.value,frame);else{for(let hole of item.key.expressions)this.#visit(hole,frame);item.
value.kind==="loop"?this.#propertyLoop(item.value,frame):this.#visit(item.value,frame)}isBody&&(this.#notes.within=void 0);for(let node of object2.resources){let symbol=this.#file.
byStatement.get(node);for(let decorator of node.decorators)this.#decorator(decorator,frame);symbol?.kind==="resource"&&this.#declaration(symbol.uses,()=>this.#resource(
symbol,frame))}}#checkKey(key,keys){let name=literalText(key);if(name===void 0)return;let first=keys.get(name);if(first===void 0)keys.set(name,key);else for(let one of[
first,key])this.#report(one,`the property \u201C${name}\u201D stands twice in this object`)}#propertyLoop(loop,frame){this.#notes.inside==="resource"||this.#notes.
inside==="module"||this.#report(loop,misplacedLoop),this.#loops>0&&this.#report(loop,"a loop over properties cannot stand inside of another","use map() inside"),
this.#loops+=1,this.#loop(loop,frame,"inner"),this.#loops-=1}#report(span,message,advice3){this.#problems.report(this.#file.source,span,message,advice3)}#decorator(decorator,frame){
let{call:call2}=decorator;(call2.kind==="call"||call2.kind==="method")&&this.#arguments(call2,frame)}#visit(node,frame,use=asValue,parent){switch(node.kind){case"\
name":return this.#notes.name(node,frame,use);case"nested":return this.#nested(node,frame,use);case"object":return this.#object(node,frame,!1);case"property":return this.#visit(
node.base,frame,{property:node.name.name});case"index":return this.#index(node,frame,use);case"non-null":return this.#visit(node.operand,frame,use);case"call":return this.#calls.
functionCall(node,parent),this.#arguments(node,frame);case"method":return this.#methodCall(node,frame,parent),this.#arguments(node,frame);case"lambda":return this.#report(
node,"a lambda can only stand as an argument of a function"),this.#lambda(node,frame);case"loop":return this.#report(node,misplacedLoop),this.#loop(node,frame,"\
inner");default:for(let part2 of partsOf(node))this.#visit(part2,frame)}}#index({base,index},frame,use){let quoted=literalText(index);this.#visit(base,frame,quoted===
void 0?{...use,index}:{property:quoted,isQuoted:!0}),this.#visit(index,frame)}#arguments(node,frame){let wasNameOnly=this.#notes.isNameOnly;node.name.name==="na\
meof"&&(this.#notes.isNameOnly=!0);for(let item of node.arguments){let inner=withoutParentheses(item);inner.kind==="lambda"?this.#lambda(inner,frame):this.#visit(
item,frame)}this.#notes.isNameOnly=wasNameOnly}#lambda(node,frame){this.#visit(node.body,bind(frame,node.parameters,"lambda"))}#nested(node,frame,use){let symbol=this.#notes.
resourceOf(node,frame);symbol!==void 0?this.#notes.note(symbol,node,use,frame):this.#visit(node.base,frame,{isMethod:!0})}#methodCall(node,frame,parent){let{base}=node;
base.kind==="name"&&(base.name==="sys"||base.name==="az")&&find(frame,base.name)===void 0&&(this.#file.names.get(base.name)?.kind??"extension")==="extension"?this.#calls.
builtIn(node,base.name,parent):this.#visit(base,frame,{isMethod:!0,property:node.name.name})}},ProblemList=class{list=[];add({start,end},message){this.list.length<
100&&this.list.push({start,end,message})}};function mergeProblems(first,second){return first.concat(second).toSorted((a,b)=>a.start-b.start).slice(0,100)}var escape=/\\(?:([nrt\\'$])|u\{([0-9a-fA-F]+)\})/y,
escapes=new RegExp(escape.source,"g"),escaped2={n:`
`,r:"\r",t:"	"},lastCodePoint=1114111;function readPart(text3,at2){let problems=[],next=at2;for(;next<text3.length;){let code=text3.charCodeAt(next);if(code===39)
return{end:next+1,opensHole:!1,problems};if(code===36&&text3.charCodeAt(next+1)===123)return{end:next+2,opensHole:!0,problems};if(code===10||code===13)break;if(code===
92){let length=escapeLength(text3,next);length===void 0?(problems.push({start:next,end:Math.min(next+2,text3.length),message:unknownEscape}),next+=1):next+=length}else
next+=1}return problems.push({start:next,end:next,message:"expected \u201C'\u201D at the end of a text, found the end of the line"}),{end:next,opensHole:!1,problems}}
var unknownEscape="expected one of \\n, \\r, \\t, \\\\, \\', \\$ and \\u{\u2026} with a code point in hexadecimal digits, found an unknown escape";function escapeLength(text3,at2){
escape.lastIndex=at2;let match=escape.exec(text3);if(match===null)return;let[whole,,codePoint]=match;return codePoint!==void 0&&Number.parseInt(codePoint,16)>lastCodePoint?
void 0:whole.length}function readMultiLinePart(text3,at2,dollars,opening=at2){let next=at2;for(;next<text3.length;){let code=text3.charCodeAt(next),run=code===39||
code===36?runLength(text3,next,code):1;if(next+=run,code===39&&run>=3)return{end:next,opensHole:!1,problems:[]};if(code===36&&dollars>0&&run>=dollars&&text3.charCodeAt(
next)===123)return{end:next+1,opensHole:!0,problems:[]}}return{end:next,opensHole:!1,problems:[{start:opening,end:at2,message:"expected \u201C'''\u201D at the end of a te\
xt, found the end of the file"}]}}function runLength(text3,at2,code){let next=at2;for(;text3.charCodeAt(next)===code;)next+=1;return next-at2}var closers={text:"\
'","text-end":"'"};function valueOfPart(text3,token){let close=closers[token.kind]??"${",raw=content(text3,token,1,close);return raw.includes("\\")?raw.replace(
escapes,unescape):raw}function unescape(whole,letter,codePoint){if(letter!==void 0)return escaped2[letter]??letter;let code=Number.parseInt(codePoint??"",16);return code>
lastCodePoint?whole:String.fromCodePoint(code)}function valueOfMultiLinePart(text3,token,dollars){let isFirst=token.kind==="text"||token.kind==="text-start",isLast=token.
kind==="text"||token.kind==="text-end",raw=content(text3,token,isFirst?dollars+3:1,isLast?"'''":`${"$".repeat(dollars)}{`);return isFirst?raw.replace(/^\r?\n/,""):
raw}function content(text3,token,opening,close){let start=Math.min(token.start+opening,token.end),end=token.end-close.length;return text3.slice(start,end>=start&&
text3.startsWith(close,end)?end:token.end)}var punctuation=["...","??","::","!=","!~","<=",">=","==","=~","=>","&&","||","{","}","(",")","[","]","@",",",".","?",
":","+","-","%","*","/","^","!","<",">","=","|"],longestName2=255,patterns={word:/\w+/y,digits:/\d+/y,restOfLine:/[^\r\n]*/y,blank:/[ \t]+/y,lineBreaks:/[\r\n]+/y,
directive:/#(?:disable-next-line|disable-diagnostics|restore-diagnostics)(?![\w-])/y},marksBy=[];for(let mark of punctuation){let code=mark.charCodeAt(0);marksBy[code]=
[...marksBy[code]??[],mark]}var keywords=new Map([["true","true"],["false","false"],["null","null"]]);function tokenize(text3){let lexer=new Lexer(text3);return lexer.
run(),{tokens:lexer.tokens,comments:lexer.comments,problems:lexer.problems.list}}var Lexer=class{tokens=[];comments=[];problems=new ProblemList;#text;#at=0;#opened=[];constructor(text3){
this.#text=text3}run(){for(this.#text.charCodeAt(0)===65279&&(this.#at=1);this.#at<this.#text.length;)this.#step(this.#text.charCodeAt(this.#at));this.#push("en\
d",this.#at)}#step(code){if(isBlank(code))this.#at=this.#endOf(patterns.blank);else if(isLetter(code))this.#name();else if(isLineBreak(code))this.#newline();else if(code===
39||code===36)this.#openText();else if(code>=48&&code<=57)this.#push("integer",this.#endOf(patterns.digits));else{if(code===47&&this.#comment()||code===35&&this.#directive())
return;this.#mark(code)}}#endOf(pattern){return pattern.lastIndex=this.#at,pattern.test(this.#text)?pattern.lastIndex:this.#at}#push(kind,end){this.tokens.push(
{kind,start:this.#at,end}),this.#at=end}#report(start,end,message){this.problems.add({start,end},message)}#name(){let start=this.#at,end=this.#endOf(patterns.word),
keyword=end-start===4||end-start===5?keywords.get(this.#text.slice(start,end)):void 0;this.#push(keyword??"name",end),end-start>longestName2&&this.#report(start,
end,`expected a name of at most ${longestName2} characters, found one of ${end-start}`)}#newline(){this.#opened.length>0&&(this.#report(this.#at,this.#at,"expec\
ted \u201C}\u201D at the end of a hole in a text, found the end of the line"),this.#opened.length=0,this.#push("text-end",this.#at));let end=this.#endOf(patterns.
lineBreaks);this.tokens.at(-1)?.kind==="newline"?this.#at=end:this.#push("newline",end)}#openText(){let dollars=runLength(this.#text,this.#at,36),behind=this.#at+
dollars;this.#text.startsWith("'''",behind)?this.#part(readMultiLinePart(this.#text,behind+3,dollars,this.#at),dollars,!0):dollars>0?this.#unknown(behind):this.#part(
readPart(this.#text,this.#at+1),0,!0)}#resumeText(dollars){let{length}=this.#opened,behind=this.#at+1,part2=dollars===0?readPart(this.#text,behind):readMultiLinePart(
this.#text,behind,dollars);this.#opened.length=length-1,this.#part(part2,dollars,!1)}#part(part2,dollars,isFirst){for(let{start,end,message}of part2.problems)this.#report(
start,end,message);part2.opensHole?(this.#opened.push(dollars),this.#push(isFirst?"text-start":"text-middle",part2.end)):this.#push(isFirst?"text":"text-end",part2.
end)}#comment(){let start=this.#at,second=this.#text.charCodeAt(start+1);if(second===47)return this.#at=this.#endOf(patterns.restOfLine),this.comments.push({start,
end:this.#at,kind:"line"}),!0;if(second!==42)return!1;let close=this.#text.indexOf("*/",start+2);return close===-1&&this.#report(start,start+2,"expected \u201C*/\u201D at\
 the end of a comment, found the end of the file"),this.#at=close===-1?this.#text.length:close+2,this.comments.push({start,end:this.#at,kind:"block"}),!0}#directive(){
let start=this.#at,end=this.#endOf(patterns.directive);if(end===start||!this.#isFirstOnLine())return!1;this.#at=end;let codes=this.#text.slice(end,this.#endOf(patterns.
restOfLine)).split(/\/[/*]/,1).join("").trimEnd();return codes.trim()===""&&this.#report(start,end,"expected the code of a diagnostic, found the end of the line"),
this.#at=end+codes.length,this.comments.push({start,end:this.#at,kind:"directive"}),!0}#isFirstOnLine(){let before=this.#at-1;for(;isBlank(this.#text.charCodeAt(
before));)before-=1;return before<0||isLineBreak(this.#text.charCodeAt(before))}#mark(code){let last=this.#opened.at(-1);if(code===125&&typeof last=="number"){this.#resumeText(
last);return}code===123&&last!==void 0&&this.#opened.push("brace"),code===125&&last==="brace"&&this.#opened.pop();let mark=marksBy[code]?.find(candidate=>this.#text.
startsWith(candidate,this.#at));mark===void 0?this.#unknown(this.#at+(this.#text.codePointAt(this.#at)===code?1:2)):this.#push(mark,this.#at+mark.length)}#unknown(end){
let found=shown(this.#text.slice(this.#at,end)),message=this.#text.charCodeAt(this.#at)===34?'expected a text in single quotes, found \u201C"\u201D':`found ${found}\
, which begins nothing in Bicep`;this.#report(this.#at,end,message),this.#push("unknown",end)}};function shown(character){let code=(character.codePointAt(0)??0).
toString(16).toUpperCase().padStart(4,"0");return/[\p{Z}\p{C}]/u.test(character)?`the character U+${code}`:`\u201C${character}\u201D`}function isLetter(code){return code>=
97&&code<=122||code>=65&&code<=90||code===95}function isBlank(code){return code===32||code===9}function isLineBreak(code){return code===10||code===13}var deepest3=250,
descriptions={newline:"the end of the line",end:"the end of the file",text:"a text","text-start":"a text","text-middle":"the end of a hole in a text","text-end":"\
the end of a hole in a text"},Cursor=class{text;comments;#tokens;#lexical;#problems=new ProblemList;#index=0;#token;#lastEnd=0;#isLost=!1;#depth=0;#reach=0;isInHole=!1;constructor(text3){
let{tokens,comments,problems}=tokenize(text3);this.text=text3,this.comments=comments,this.#tokens=tokens,this.#lexical=problems,this.#token=tokens[0]??{kind:"en\
d",start:0,end:0}}get token(){return this.#token}get lastEnd(){return this.#lastEnd}get isLost(){return this.#isLost}problems(){return mergeProblems(this.#lexical,
this.#problems.list)}ahead(count){return this.#tokens[this.#index+count]}behindNewline(){return(this.#token.kind==="newline"?this.ahead(1):void 0)??this.#token}at(kind){
return this.#token.kind===kind}atKeyword(keyword){return this.isKeyword(this.#token,keyword)}isKeyword(token,keyword){return token?.kind==="name"&&token.end-token.
start===keyword.length&&this.text.startsWith(keyword,token.start)}textOf({start,end}){return this.text.slice(start,end)}take(){let token=this.#token,next=this.#tokens[this.#index+
1];return next===void 0||(this.#index+=1,this.#lastEnd=token.end,this.#token=next),token}accept(kind){return this.at(kind)?this.take():void 0}expect(kind,expected=`\
\u201C${kind}\u201D`){return this.accept(kind)!==void 0?!0:(this.fail(expected),!1)}expectKeyword(keyword){return this.atKeyword(keyword)?this.take():this.fail(
`\u201C${keyword}\u201D`),!this.#isLost}requireName(expected){let{start}=this.token;return this.expectName(expected)??{start,end:start,name:""}}expectName(expected){
let token=this.accept("name");return token===void 0&&this.fail(expected),token===void 0?void 0:{start:token.start,end:token.end,name:this.textOf(token)}}fail(expected){
let{kind,start,end}=this.#token,found=descriptions[kind]??`\u201C${shorten(this.textOf(this.#token))}\u201D`;kind==="unknown"&&(this.#isLost=!0),this.failAt({start,
end:kind==="newline"?start:end},`expected ${expected}, found ${found}`)}failAt(span,message){this.#isLost||this.#problems.add(span,message),this.#isLost=!0}complain(span,message){
this.#isLost||this.#problems.add(span,message)}resume(...kinds){if(this.#isLost){for(;!kinds.includes(this.#token.kind);){if(this.at("newline")||this.at("end"))
return;this.take()}this.#isLost=!1}}invalid(){return{kind:"invalid",start:this.#token.start,end:this.#token.start}}deeper(read2,otherwise){this.#depth+=1,this.#depth>
this.#reach&&(this.#reach=this.#depth);let result=this.#depth>deepest3?this.#tooDeep(otherwise):read2();return this.#depth-=1,result}#tooDeep(otherwise){return this.
failAt(this.#token,`expected at most ${deepest3} levels of nesting, found more`),otherwise()}chain(read2){let outer=this.#reach;this.#reach=this.#depth;let result=read2();
return outer>this.#reach&&(this.#reach=outer),result}wrap(){return this.#reach+=1,this.#reach<=deepest3?!0:this.#tooDeep(()=>!1)}};function shorten(text3){return text3.
length>40?`${text3.slice(0,40)}\u2026`:text3}var statementKeywords=["param","var","module","output","type","func","metadata"],behindName=new Set(["name","=","te\
xt","text-start","(","{"]);function readElements(cursor,close,readElement){for(cursor.accept("newline");!cursor.at(close)&&!cursor.at("end")&&!isAtStatement(cursor);)
readElement(),cursor.resume("newline",close),cursor.at(close)||readSeparator(cursor,close);cursor.expect(close)}function readSeparator(cursor,close){if(cursor.accept(
"newline")===void 0){if(cursor.accept(",")===void 0)cursor.fail(`\u201C,\u201D, \u201C${close}\u201D or a new line`);else if(cursor.at("newline")){let{start}=cursor.
token;cursor.complain({start,end:start},"expected the next element behind the comma, found the end of the line"),cursor.take()}cursor.resume("newline",close),cursor.
accept("newline")}}function isAtStatement(cursor){let{start,kind}=cursor.token;return kind!=="name"||cursor.text.charCodeAt(start-1)!==10||cursor.ahead(1)?.kind!==
"name"?!1:!cursor.isKeyword(cursor.ahead(1),"as")&&behindName.has(cursor.ahead(2)?.kind)&&statementKeywords.some(word=>cursor.atKeyword(word))}function readArguments(cursor,close,readArgument){
for(cursor.accept("newline");!cursor.at(close)&&!cursor.at("end")&&!isAtStatement(cursor);)readArgument(),cursor.resume("newline",",",close),cursor.at("newline")?
readLineEnd(cursor,close):cursor.accept(",")!==void 0?readBehindComma(cursor,close):cursor.at(close)||(cursor.fail(`\u201C,\u201D or \u201C${close}\u201D`),cursor.
resume("newline",",",close));cursor.expect(close)}function readLineEnd(cursor,close){let{start}=cursor.token;cursor.behindNewline().kind!==close&&cursor.complain(
{start,end:start},`expected \u201C,\u201D or \u201C${close}\u201D, found the end of the line`),cursor.take()}function readBehindComma(cursor,close){cursor.accept(
"newline"),cursor.at(close)&&cursor.complain(cursor.token,`expected another argument behind the comma, found \u201C${close}\u201D`)}function readParenthesizedList(cursor,readItem2){
for(cursor.accept("newline");!cursor.at(")")&&!cursor.at("end")&&!isAtStatement(cursor)&&(readItem2(),cursor.resume(",",")"),cursor.accept("newline"),cursor.accept(
",")!==void 0);)cursor.accept("newline");cursor.expect(")")}function readText(cursor,readHole){let first=cursor.take(),dollars=runLength(cursor.text,first.start,
36),isMultiLine=cursor.text.startsWith("'''",first.start+dollars),valueOf2=token=>isMultiLine?valueOfMultiLinePart(cursor.text,token,dollars):valueOfPart(cursor.
text,token),texts2=[valueOf2(first)],expressions=[],last=first;for(;last.kind==="text-start"||last.kind==="text-middle";){if(expressions.push(readInHole(cursor,
readHole)),!cursor.at("text-middle")&&!cursor.at("text-end")&&cursor.fail("\u201C}\u201D"),cursor.resume("text-middle","text-end"),!cursor.at("text-middle")&&!cursor.
at("text-end")){texts2.push("");break}last=cursor.take(),texts2.push(valueOf2(last))}return{kind:"string",start:first.start,end:cursor.lastEnd,texts:texts2,expressions,
isMultiLine}}function readInHole(cursor,readHole){let outer=cursor.isInHole;cursor.isInHole=!0;let hole=readHole();return cursor.isInHole=outer,hole}function readArray(cursor,readValue2){
let{start}=cursor.take(),items=[];return readElements(cursor,"]",()=>items.push(cursor.at("...")?readSpread(cursor,readValue2):readValue2(cursor))),{kind:"array",
start,end:cursor.lastEnd,items}}function readSpread(cursor,readValue2){let{start}=cursor.take(),value=readValue2(cursor);return{kind:"spread",start,end:cursor.lastEnd,
value}}function readObject(cursor,readValue2,readNested2){let{start}=cursor.token,members=[],resources=[];return cursor.expect("{")&&readElements(cursor,"}",()=>{
if(readNested2!==void 0&&isAtResource(cursor)){let nested=readNested2();nested!==void 0&&resources.push(nested)}else members.push(cursor.at("...")?readSpread(cursor,
readValue2):readProperty(cursor,readValue2))}),{kind:"object",start,end:cursor.lastEnd,members,resources}}function isAtResource(cursor){return cursor.at("@")||cursor.
atKeyword("resource")&&cursor.ahead(1)?.kind==="name"}function readProperty(cursor,readValue2){let key=readKey(cursor,readValue2,"the name of a property");cursor.
expect(":");let value=readValue2(cursor);return{kind:"object-property",start:key.start,end:cursor.lastEnd,key,value}}function readKey(cursor,readValue2,expected){
if(cursor.at("text")||cursor.at("text-start"))return readText(cursor,()=>readValue2(cursor));let{name,...span}=cursor.requireName(expected);return{kind:"string",
...span,texts:[name],expressions:[],isMultiLine:!1}}function isAtLoop(cursor){let isNewline=cursor.ahead(1)?.kind==="newline";return cursor.isKeyword(cursor.ahead(
isNewline?2:1),"for")}function readLoop(cursor,readValue2,readBody2=()=>readValue2(cursor)){let{start}=cursor.take();cursor.accept("newline"),cursor.take();let{
item,index}=readLoopNames(cursor);cursor.expectKeyword("in");let list2=readValue2(cursor);cursor.resume(":","]"),cursor.expect(":"),cursor.resume("{","]");let body=readBody2();
return cursor.resume("]"),cursor.accept("newline"),cursor.expect("]"),{kind:"loop",start,end:cursor.lastEnd,item,index,list:list2,body}}function readLoopNames(cursor){
let expected="the name of a loop variable";if(cursor.accept("(")===void 0)return{item:cursor.requireName(`${expected} or \u201C(\u201D`),index:void 0};let item=cursor.
requireName(expected);cursor.expect(",");let index=cursor.requireName(`${expected} for the index`);return cursor.expect(")"),{item,index}}var largestInteger=0xffffffffffffffffn,
precedences=new Map([...["*","/","%"].map(operator=>[operator,7]),...["+","-"].map(operator=>[operator,6]),...["<","<=",">",">="].map(operator=>[operator,5]),...[
"==","!=","=~","!~"].map(operator=>[operator,4]),["&&",3],["||",2],["??",1]]),statementKeywords2=new Set(["assert","import","metadata","param","var","resource",
"output","module","type"]);function readExpression(cursor){return cursor.deeper(()=>readTernary(cursor),()=>cursor.invalid())}function readTernary(cursor){let condition=readBinary(
cursor,0);if(cursor.behindNewline().kind!=="?")return condition;cursor.accept("newline"),cursor.take();let whenTrue=readExpression(cursor);cursor.behindNewline().
kind===":"&&cursor.accept("newline"),cursor.expect(":");let whenFalse=readExpression(cursor);return{kind:"ternary",start:condition.start,end:cursor.lastEnd,condition,
whenTrue,whenFalse}}function readBinary(cursor,outer){return cursor.chain(()=>{let left=readUnary(cursor);for(;;){let operator=cursor.token.kind,precedence=precedences.
get(operator)??0;if(precedence<=outer||!cursor.wrap())return left;cursor.take();let right=cursor.deeper(()=>readBinary(cursor,precedence),()=>cursor.invalid()),
{start}=left;left={kind:"binary",start,end:cursor.lastEnd,operator,left,right}}})}function readUnary(cursor){let{kind,start}=cursor.token;if(kind!=="!"&&kind!==
"-")return readMembers(cursor);cursor.take();let operand=readMembers(cursor);return{kind:"unary",start,end:cursor.lastEnd,operator:kind,operand}}function readMembers(cursor){
return cursor.chain(()=>{let base=readPrimary(cursor);for(;;){let{kind}=cursor.token;if(kind!=="."&&kind!=="["&&kind!=="::"&&kind!=="!"||!cursor.wrap())return base;
cursor.take(),base=readMember(cursor,kind,base)}})}function readMember(cursor,kind,base){let{start}=base;if(kind==="!")return{kind:"non-null",start,end:cursor.lastEnd,
operand:base};if(kind==="[")return readIndex(cursor,base);let isSafe=kind==="."&&cursor.accept("?")!==void 0,name=cursor.requireName("the name of a property or \
a function");if(kind==="::")return{kind:"nested",start,end:cursor.lastEnd,base,name};if(!cursor.at("("))return{kind:"property",start,end:cursor.lastEnd,base,name,
isSafe};isSafe&&cursor.complain(name,"expected \u201C.\u201D before the name of a function, found \u201C.?\u201D");let callArguments=readCallArguments(cursor);return{
kind:"method",start,end:cursor.lastEnd,base,name,arguments:callArguments,isSafe}}function readIndex(cursor,base){let isSafe=cursor.accept("?")!==void 0,isFromEnd=cursor.
accept("^")!==void 0;cursor.at("]")&&cursor.fail("an index");let index=readExpression(cursor);return cursor.expect("]"),{kind:"index",start:base.start,end:cursor.
lastEnd,base,index,isSafe,isFromEnd}}function readCallArguments(cursor){let list2=[];return cursor.expect("("),readArguments(cursor,")",()=>list2.push(readExpression(
cursor))),list2}function readPrimary(cursor){let{kind,start,end}=cursor.token;switch(kind){case"text":case"text-start":return readTextExpression(cursor);case"in\
teger":return readInteger(cursor);case"true":case"false":return cursor.take(),{kind:"boolean",start,end,value:kind==="true"};case"null":return cursor.take(),{kind:"\
null",start,end};case"{":case"[":return readComplex(cursor,kind);case"(":return readParenthesized(cursor);case"name":return readNameOrCall(cursor);default:return cursor.
fail("a value"),cursor.invalid()}}function readTextExpression(cursor){return readText(cursor,()=>readExpression(cursor))}function readInteger(cursor){let{start,
end}=cursor.take(),value=end-start>20?largestInteger+1n:BigInt(cursor.text.slice(start,end));return value>largestInteger&&cursor.complain({start,end},"expected \
an integer of 64 bits, found a greater one"),{kind:"integer",start,end,value}}function readComplex(cursor,kind){return cursor.isInHole?(cursor.fail("a value wit\
hout brackets in the hole of a text"),cursor.invalid()):kind==="{"?readObject(cursor,readExpression):isAtLoop(cursor)?readLoop(cursor,readExpression):readArray(
cursor,readExpression)}function readConditional(cursor,readBody2){let{start}=cursor.take(),condition=cursor.at("(")?readParenthesized(cursor):failFor(cursor,"\u201C(\
\u201D");cursor.resume("{","]");let body=readBody2();return{kind:"conditional",start,end:cursor.lastEnd,condition,body}}function failFor(cursor,expected){return cursor.
fail(expected),cursor.invalid()}function readNameOrCall(cursor){let name=cursor.requireName("a name");if(cursor.at("(")){let callArguments=readCallArguments(cursor);
return{kind:"call",start:name.start,end:cursor.lastEnd,name,arguments:callArguments}}return cursor.at("=>")?readLambda(cursor,name.start,[name]):{kind:"name",...name}}
function readParenthesized(cursor){let{start}=cursor.take(),list2=[];if(readParenthesizedList(cursor,()=>list2.push(readExpression(cursor))),cursor.at("=>"))return readLambda(
cursor,start,namesOf(cursor,list2));let[inner]=list2,end=cursor.lastEnd;return list2.length!==1&&cursor.complain({start,end},`expected one value in parentheses,\
 found ${list2.length}`),{kind:"parenthesized",start,end,inner:inner??cursor.invalid()}}function namesOf(cursor,list2){let names=[];for(let expression of list2){
let{kind,start,end}=expression;kind==="name"?names.push({start,end,name:expression.name}):cursor.complain(expression,"expected the name of a variable before \u201C=>\
\u201D, found something else")}return names}function readLambda(cursor,start,parameters2){let body=readLambdaBody(cursor);return{kind:"lambda",start,end:cursor.
lastEnd,parameters:parameters2,body}}function readLambdaBody(cursor){cursor.expect("=>");let next=cursor.behindNewline();(next.kind!=="name"||!statementKeywords2.
has(cursor.textOf(next)))&&cursor.accept("newline");let outer=cursor.isInHole;cursor.isInHole=!1;let body=readExpression(cursor);return cursor.isInHole=outer,body}
function readDecorators(cursor){let decorators=[];for(;cursor.at("@");){let{start}=cursor.take();cursor.at("name")||cursor.fail("the name of a decorator");let call2=readExpression(
cursor);decorators.push({start,end:cursor.lastEnd,call:call2}),cursor.at("newline")||cursor.fail("a new line behind the decorator"),cursor.resume("newline"),cursor.
accept("newline")}return decorators}function failBehind(cursor,last,expected){cursor.failAt(last,`expected ${expected} behind this decorator, found none`)}function readResource(cursor,decorators){
let{start}=cursor.take(),name=readSymbol(cursor,"the symbolic name of a resource"),type=readTextBehindName(cursor,"the type of a resource"),isExisting=cursor.atKeyword(
"existing");isExisting&&cursor.take();let body=readBody(cursor,()=>readNested(cursor));if(name!==void 0)return{kind:"resource",start,end:cursor.lastEnd,decorators,
name,type,isExisting,body}}function readNested(cursor){return cursor.deeper(()=>{let decorators=readDecorators(cursor);if(cursor.atKeyword("resource"))return readResource(
cursor,decorators);failBehind(cursor,decorators.at(-1)??cursor.token,"a resource")},()=>{})}function readModule(cursor,decorators){let{start}=cursor.take(),name=readSymbol(
cursor,"the symbolic name of a module"),path=readTextBehindName(cursor,"the path of a module"),body=readBody(cursor,void 0);if(name!==void 0)return{kind:"module",
start,end:cursor.lastEnd,decorators,name,path,body}}function readTest(cursor,decorators){let{start}=cursor.take(),name=readSymbol(cursor,"the name of a test"),path=readTextBehindName(
cursor,"the path of a file");cursor.expect("="),cursor.resume("{");let body=readObject(cursor,readExpression);if(name!==void 0)return{kind:"test",start,end:cursor.
lastEnd,decorators,name,path,body}}function readSymbol(cursor,expected){let name=cursor.expectName(expected);return cursor.resume("text","text-start","="),name}
function readTextOnly(cursor,expected){return cursor.at("text")||cursor.at("text-start")?readTextExpression(cursor):(cursor.fail(expected),cursor.invalid())}function readTextBehindName(cursor,expected){
let text3=readTextOnly(cursor,expected);return cursor.resume("="),text3}function readBody(cursor,nested){return cursor.expect("="),cursor.resume("{","["),cursor.
isKeyword(cursor.behindNewline(),"if")&&cursor.accept("newline"),cursor.at("[")?isAtLoop(cursor)?readLoop(cursor,readExpression,()=>readLoopBody(cursor,nested)):
(cursor.take(),cursor.fail("\u201Cfor\u201D"),cursor.invalid()):cursor.at("{")||cursor.atKeyword("if")?readLoopBody(cursor,nested):(cursor.fail("\u201C{\u201D, \u201C[\u201D or \u201Cif\
\u201D"),cursor.invalid())}function readLoopBody(cursor,nested){return cursor.atKeyword("if")?readConditional(cursor,()=>readObject(cursor,readExpression,nested)):
readObject(cursor,readExpression,nested)}function readImport(cursor,decorators){let behind=cursor.ahead(1)?.kind;if(behind==="text"||behind==="text-start")return readExtension(
cursor,decorators);let{start}=cursor.take(),items=[],wildcard;cursor.accept("{")!==void 0?readElements(cursor,"}",()=>items.push(...readItem(cursor))):cursor.accept(
"*")!==void 0?wildcard=readAlias(cursor):cursor.fail("\u201C{\u201D or \u201C*\u201D"),cursor.expectKeyword("from");let path=readTextOnly(cursor,"the path of a \
file or a module");return{kind:"import",start,end:cursor.lastEnd,decorators,wildcard,items,path}}function readItem(cursor){let name=readExportedName(cursor),isText=cursor.
lastEnd>0&&cursor.text.charCodeAt(cursor.lastEnd-1)===39,alias=cursor.atKeyword("as")?readAlias(cursor):void 0;return name!==void 0&&isText&&alias===void 0&&cursor.
fail("\u201Cas\u201D with a name behind the text"),name===void 0?[]:[{start:name.start,end:cursor.lastEnd,name,alias}]}function readExportedName(cursor){if(!cursor.
at("text"))return cursor.expectName("the name of what is imported");let{start,end,texts:texts2}=readTextExpression(cursor);return{start,end,name:texts2.join("")}}
function readAlias(cursor){return cursor.expectKeyword("as"),cursor.expectName("a name")}function readExtension(cursor,decorators){let{start}=cursor.take(),name=cursor.
at("name")?cursor.expectName("a name"):void 0,specification=name===void 0?readTextOnly(cursor,"the name of an extension"):{kind:"name",...name},config=cursor.atKeyword(
"with")?readConfig(cursor):void 0,alias=cursor.atKeyword("as")?readAlias(cursor):void 0;return{kind:"extension",start,end:cursor.lastEnd,decorators,specification,
config,alias}}function readConfig(cursor){return cursor.expectKeyword("with"),readObject(cursor,readExpression)}function readUsing(cursor,decorators){let{start}=cursor.
take(),isNone=cursor.atKeyword("none");isNone&&cursor.take();let path=isNone?void 0:readTextOnly(cursor,"the path of a template or \u201Cnone\u201D"),config=cursor.
atKeyword("with")?readConfig(cursor):void 0;return{kind:"using",start,end:cursor.lastEnd,decorators,path,config}}function readExtends(cursor,decorators){let{start}=cursor.
take(),path=readTextOnly(cursor,"the path of a parameter file");return{kind:"extends",start,end:cursor.lastEnd,decorators,path}}function readExtensionConfig(cursor,decorators){
let{start}=cursor.take(),name=cursor.expectName("the alias of an extension"),config=readConfig(cursor);if(name!==void 0)return{kind:"extension-config",start,end:cursor.
lastEnd,decorators,name,config}}function readDeclaredType(cursor,mayOmitText){if(!cursor.atKeyword("resource")||cursor.ahead(1)?.kind==="<")return readType(cursor);
let{start}=cursor.take(),hasText=cursor.at("text")||cursor.at("text-start");!hasText&&!mayOmitText&&cursor.fail("the type of a resource");let type=hasText?readTextExpression(
cursor):void 0;return{kind:"resource-type",start,end:cursor.lastEnd,type}}function readType(cursor){return cursor.deeper(()=>readUnion(cursor),()=>invalidType(cursor))}
function invalidType(cursor){return{kind:"invalid-type",start:cursor.token.start,end:cursor.token.start}}function readUnion(cursor){let{start}=cursor.behindNewline(),
isUnion=acceptBar(cursor),first=readPostfix(cursor);if(!isUnion&&cursor.behindNewline().kind!=="|")return first;let members=[first];for(;acceptBar(cursor);)members.
push(readPostfix(cursor));return{kind:"union-type",start,end:cursor.lastEnd,members}}function acceptBar(cursor){return cursor.behindNewline().kind!=="|"?!1:(cursor.
accept("newline"),cursor.take(),!0)}function readPostfix(cursor){return cursor.chain(()=>{let inner=readNegated(cursor);for(;;){let{kind}=cursor.token;if(kind!==
"?"&&kind!=="!"||!cursor.wrap())return inner;cursor.take(),inner={kind:kind==="?"?"nullable-type":"non-nullable-type",start:inner.start,end:cursor.lastEnd,inner}}})}
function readNegated(cursor){let{kind,start}=cursor.token;if(kind!=="-"&&kind!=="!")return readMembers2(cursor);cursor.take();let operand=readMembers2(cursor),end=cursor.
lastEnd;if(operand.kind==="literal-type"){let{value}=operand;if(kind==="-"&&typeof value=="bigint")return{kind:"literal-type",start,end,value:-value};if(kind===
"!"&&typeof value=="boolean")return{kind:"literal-type",start,end,value:!value}}return{kind:"negated-type",start,end,operator:kind,operand}}function readMembers2(cursor){
return cursor.chain(()=>{let base=readPrimary2(cursor);for(;;){if(!cursor.at("[")&&!cursor.at(".")||!cursor.wrap())return base;base=cursor.take().kind==="["?readBracket(
cursor,base):readDot(cursor,base)}})}function readBracket(cursor,base){let{start}=base;if(cursor.accept("]")!==void 0)return{kind:"array-type",start,end:cursor.
lastEnd,item:base};let member3="[*]";return cursor.at("integer")?member3=readInteger(cursor).value:cursor.accept("*")===void 0&&cursor.fail("\u201C]\u201D, \u201C*\u201D or the ind\
ex of an item"),cursor.expect("]"),{kind:"type-member",start,end:cursor.lastEnd,base,member:member3,arguments:[]}}function readDot(cursor,base){let{start}=base;
if(cursor.accept("*")!==void 0)return{kind:"type-member",start,end:cursor.lastEnd,base,member:".*",arguments:[]};let member3=cursor.requireName("the name of a p\
roperty or \u201C*\u201D"),list2=readTypeArguments(cursor);return{kind:"type-member",start,end:cursor.lastEnd,base,member:member3,arguments:list2}}function readTypeArguments(cursor){
let list2=[];return cursor.accept("<")!==void 0&&readArguments(cursor,">",()=>list2.push(readType(cursor))),list2}function readPrimary2(cursor){let{kind,start}=cursor.
token;switch(kind){case"{":return readObjectType(cursor);case"[":return readTupleType(cursor);case"(":return readParenthesized2(cursor);case"name":{let name=cursor.
requireName("the name of a type"),list2=readTypeArguments(cursor);return{kind:"named-type",start,end:cursor.lastEnd,name,arguments:list2}}default:return readLiteral(
cursor)}}function readLiteral(cursor){let{kind,start,end}=cursor.token;switch(kind){case"text":case"text-start":{let value=readTextExpression(cursor);return{kind:"\
literal-type",start,end:value.end,value}}case"integer":return{kind:"literal-type",start,end,value:readInteger(cursor).value};case"true":case"false":case"null":return cursor.
take(),{kind:"literal-type",start,end,value:kind==="null"?null:kind==="true"};default:return cursor.fail("a type"),invalidType(cursor)}}function readParenthesized2(cursor){
cursor.take();let inner=readType(cursor);return cursor.resume(")"),cursor.expect(")"),inner}function readObjectType(cursor){let{start}=cursor.take(),members=[];
return readElements(cursor,"}",()=>members.push(readObjectTypeMember(cursor))),{kind:"object-type",start,end:cursor.lastEnd,members}}function readObjectTypeMember(cursor){
let{start}=cursor.token,decorators=readDecorators(cursor),key=cursor.accept("*")===void 0?readKey(cursor,readExpression,"the name of a property or \u201C*\u201D"):
"*";cursor.resume(":"),cursor.expect(":");let type=readType(cursor);return{start,end:cursor.lastEnd,decorators,key,type}}function readTupleType(cursor){let{start}=cursor.
take(),items=[];return readElements(cursor,"]",()=>{let decorators=readDecorators(cursor),type=readType(cursor);items.push({start:decorators[0]?.start??type.start,
end:cursor.lastEnd,decorators,type})}),{kind:"tuple-type",start,end:cursor.lastEnd,items}}function readTargetScope(cursor,decorators){let{start}=cursor.take(),value=readValue(
cursor);return{kind:"target-scope",start,end:cursor.lastEnd,decorators,value}}function readValue(cursor){return cursor.expect("="),readExpression(cursor)}function namedValue(kind,expected){
return(cursor,decorators)=>{let{start}=cursor.take(),name=cursor.expectName(expected),value=readValue(cursor);return name===void 0?void 0:{kind,start,end:cursor.
lastEnd,decorators,name,value}}}var readMetadata=namedValue("metadata","the name of the metadata"),readAssertion=namedValue("assert","the name of an assertion"),
readParameterAssignment=namedValue("assignment","the name of a parameter");function readParameter(cursor,decorators){let{start}=cursor.take(),name=cursor.expectName(
"the name of a parameter"),type=readDeclaredType(cursor,!1);cursor.resume("=");let value=cursor.at("=")?readValue(cursor):void 0;if(name!==void 0)return{kind:"p\
arameter",start,end:cursor.lastEnd,decorators,name,type,value}}function readVariable(cursor,decorators){let{start}=cursor.take(),name=cursor.expectName("the nam\
e of a variable"),type=!cursor.at("=")&&!cursor.at("newline")&&!cursor.at("end")?readDeclaredType(cursor,!1):void 0;cursor.resume("=");let value=readValue(cursor);
if(name!==void 0)return{kind:"variable",start,end:cursor.lastEnd,decorators,name,type,value}}function readOutput(cursor,decorators){let{start}=cursor.take(),name=cursor.
expectName("the name of an output"),type=readDeclaredType(cursor,!0);cursor.resume("=");let value=readValue(cursor);if(name!==void 0)return{kind:"output",start,
end:cursor.lastEnd,decorators,name,type,value}}function readTypeDeclaration(cursor,decorators){let{start}=cursor.take(),name=cursor.expectName("the name of a ty\
pe");cursor.resume("="),cursor.expect("=");let type=readDeclaredType(cursor,!1);if(name!==void 0)return{kind:"type",start,end:cursor.lastEnd,decorators,name,type}}
function readFunction(cursor,decorators){let{start}=cursor.take(),name=cursor.expectName("the name of a function"),parameters2=[];cursor.expect("(")&&readParenthesizedList(
cursor,()=>parameters2.push(readFunctionParameter(cursor)));let result=readDeclaredType(cursor,!1),body=readLambdaBody(cursor);if(name!==void 0)return{kind:"fun\
ction",start,end:cursor.lastEnd,decorators,name,parameters:parameters2,result,body}}function readFunctionParameter(cursor){let{start}=cursor.token,name=cursor.requireName(
"the name of a parameter"),type=readDeclaredType(cursor,!1);return{start,end:cursor.lastEnd,name,type}}var readersInTemplate=new Map([["targetScope",readTargetScope],
["metadata",readMetadata],["param",readParameter],["var",readVariable],["resource",readResource],["module",readModule],["output",readOutput],["type",readTypeDeclaration],
["func",readFunction],["import",readImport],["extension",readExtension],["provider",readExtension],["assert",readAssertion],["test",readTest]]),readersInParameters=new Map(
[["using",readUsing],["extends",readExtends],["param",readParameterAssignment],["var",readVariable],["import",readImport],["extension",readExtension],["extensio\
nConfig",readExtensionConfig],["type",readTypeDeclaration]]);function parseBicep(text3,kind){let cursor=new Cursor(text3),readers2=kind==="template"?readersInTemplate:
readersInParameters,expected=`one of ${[...readers2.keys()].filter(keyword=>keyword!=="provider").join(", ")}`,statements=[];for(cursor.accept("newline");!cursor.
at("end");){let statement=readStatement(cursor,readers2,expected);statement!==void 0&&statements.push(statement),!cursor.at("newline")&&!cursor.at("end")&&cursor.
fail("the end of the statement"),cursor.resume("newline","end"),cursor.accept("newline")}return{statements,errors:cursor.problems(),comments:cursor.comments}}function readStatement(cursor,readers2,expected){
let decorators=readDecorators(cursor),{kind}=cursor.token,read2=kind==="name"?readers2.get(cursor.textOf(cursor.token)):void 0;if(read2!==void 0)return read2(cursor,
decorators);let last=decorators.at(-1);last===void 0?cursor.fail(expected):failBehind(cursor,last,"a declaration")}var builtIn3={path:void 0,registries:new Map(
[["public","mcr.microsoft.com/bicep"]]),templateSpecs:new Map,moduleCache:void 0,features:new Set};function configurationFor(path,files){for(let folder of foldersAbove(
path)){if(!isReachable(folder,files))break;let candidate=import_node_path2.posix.join(folder,"bicepconfig.json"),content2=files.read(candidate);if(content2!==void 0)
return readConfig2(content2,candidate,files)}return builtIn3}function readConfig2(content2,path,files){let{value}=(0,import_chunk_KDIDR2C4.readJsonDocument)(content2,
path),aliases=at(value,"moduleAliases"),cache=at(value,"cacheRootDirectory");return{path,registries:new Map([...builtIn3.registries,...aliasesOf(at(aliases,"br"),
registryOf)]),templateSpecs:new Map(aliasesOf(at(aliases,"ts"),groupOf)),moduleCache:typeof cache=="string"&&cache!==""?expanded(cache,path,files):void 0,features:new Set(
Object.entries(asSchema(at(value,"experimentalFeaturesEnabled"))??{}).flatMap(([name,isOn])=>isOn===!0?[name]:[]))}}function at(value,name){return memberOf3(asSchema(
value),name)}function aliasesOf(table,read2){return Object.entries(asSchema(table)??{}).flatMap(([name,alias])=>{let meaning=read2(alias);return meaning===void 0?
[]:[[name,meaning]]})}function registryOf(alias){let registry=at(alias,"registry"),modulePath=at(alias,"modulePath");if(typeof registry=="string")return typeof modulePath==
"string"?`${registry}/${modulePath}`:registry}function groupOf(alias){let subscription=at(alias,"subscription"),group=at(alias,"resourceGroup");return typeof subscription==
"string"&&typeof group=="string"?`${subscription}/${group}`:void 0}function expanded(folder,path,files){let home=files.environment("HOME")??files.environment("U\
SERPROFILE");return/^~(?:$|[/\\])/u.test(folder)&&home!==void 0?home+folder.slice(1):import_node_path2.posix.isAbsolute(folder)||/^[A-Za-z]:/u.test(folder)?folder:
import_node_path2.posix.join(import_node_path2.posix.dirname(path),folder)}function resolveModule(reference,from,config,files){let colon=reference.indexOf(":");
if(colon===-1)return local(reference,from);let[scheme="",...alias]=reference.slice(0,colon).split("/"),kind=scheme==="br"?"registry":"template-spec";if(scheme!==
"br"&&scheme!=="ts")return unresolved(`there is no scheme \u201C${scheme}:\u201D, only \u201Cbr:\u201D and \u201Cts:\u201D`);let aliases=kind==="registry"?config.
registries:config.templateSpecs,prefix=alias.length===0?void 0:aliases.get(alias.join("/"));if(alias.length>0&&prefix===void 0)return unresolved(`${config.path??
"bicepconfig.json"} says no alias \u201C${scheme}/${alias.join("/")}\u201D`);let address=(prefix===void 0?"":`${prefix}/`)+reference.slice(colon+1),folder=kind===
"registry"?registryFolder(address):templateSpecFolder(address);return folder===void 0?unresolved(`\u201C${scheme}:${address}\u201D is not of the form ${forms[kind]}`):
{kind,reference:`${scheme}:${address}`,restored:restoredIn([...config.moduleCache===void 0?[]:[config.moduleCache],...files.moduleCaches],folder,files),advice:`\
run \`bicep restore ${from}\` first`}}var forms={registry:"\u201Cbr:host/path:tag\u201D or \u201Cbr:host/path@sha256:\u2026\u201D","template-spec":"\u201Cts:subscrip\
tion-id/resource-group/name:version\u201D"};function local(reference,from){let named=pathBeside(from,reference);return"fault"in named?unresolved(named.fault):{kind:"\
local",path:named.path}}function unresolved(message){return{kind:"unresolved",message}}var segment="[a-z0-9]+(?:[._-][a-z0-9]+)*",registryAddress=new RegExp(`^(\
[A-Za-z0-9.[\\]:_-]{1,255})/(${segment}(?:/${segment})*)(?::(\\w[\\w.-]{0,127})|@(sha256:[a-f0-9]{64}))$`,"u");function registryFolder(address){let[,host="",repository="",
tag,digest=""]=registryAddress.exec(address)??[];if(host===""||repository.length>255)return;let version=tag===void 0?digest.replaceAll(":","#"):encodedTag(tag);
return`br/${host.replaceAll(":","$").toLowerCase()}/${repository.replaceAll("/","$")}/${version}`}function encodedTag(tag){let mask=0n;for(let[index,letter]of[...tag].
entries())/[A-Z]/u.test(letter)&&(mask|=1n<<BigInt(index));return`${tag}$${mask===0n?"":mask.toString(16)}`}var templateSpecAddress=/^([0-9a-fA-F-]{36})\/([^/]{1,90})\/([-\w.()]{1,90}):([-\w.()]{1,90})$/u;
function templateSpecFolder(address){let[,...parts]=templateSpecAddress.exec(address)??[];return parts.length===0?void 0:`ts/${parts.join("/")}`.toLowerCase()}function restoredIn(caches,folder,files){
for(let cache of caches.filter(candidate=>isReachable(candidate,files))){let path=`${cache.replace(/[/\\]+$/u,"")}/${folder}/main.json`,content2=files.read(path);
if(content2!==void 0)return{path,content:content2}}}var Sources=class{files;problems;notices=[];#contents=new Map;#documents=new Map;#missing=new Set;#configurations=new Map;constructor(files,problems){
this.files=files,this.problems=problems}content(path){return this.#contents.has(path)||this.#contents.set(path,this.files.read(path)),this.#contents.get(path)}text(path){
let bytes=this.content(path);if(bytes===void 0)throw new import_chunk_NTJQSSOZ.PreflightError("input","there is no such file",{place:{file:path}});let{utf8,notices}=(0,import_chunk_NTJQSSOZ.decode)(
bytes,path);return this.notices.push(...notices),{path,text:new TextDecoder().decode(utf8)}}template(path,content2){let known2=this.#documents.get(path);if(known2!==
void 0)return known2;let template=(0,import_chunk_KDIDR2C4.templateSourceOf)((0,import_chunk_NTJQSSOZ.decode)(content2,path).utf8,path).template;return this.#documents.
set(path,template),template}resolve(path,source){if(path.kind==="invalid")return;let written2=literalText(path),resolved=written2===void 0?void 0:resolveModule(
written2,source.path,this.#configuration(source.path),this.files);if(resolved!==void 0&&resolved.kind!=="unresolved")return resolved;this.problems.report(source,
path,resolved?.message??"the path must be a text without holes")}exists(path,at2,source){try{if(this.content(path)!==void 0)return!0;this.problems.report(source,
at2,`there is no file \u201C${literalText(at2)}\u201D`)}catch(error){this.reportRefusal(error,at2,source)}return!1}reportRefusal(error,at2,source){if(!(error instanceof
import_chunk_NTJQSSOZ.PreflightError))throw error;error.place?.line!==void 0?this.problems.add(error):this.problems.report(source,at2,`${error.place?.file??"the\
 file"}: ${error.message}`,error.advice)}noteMissing({reference,advice:advice3},{path},what,effect){let key=`${path}
${what}
${reference}`;if(this.#missing.has(key))return;this.#missing.add(key);let message=`${what} (${reference}) has not been restored, ${effect}; ${advice3}`;this.notices.
push({message,file:path})}#configuration(path){let folder=path.slice(0,path.lastIndexOf("/")+1),known2=this.#configurations.get(folder);if(known2!==void 0)return known2;
let found=configurationFor(path,this.files);return this.#configurations.set(folder,found),found}};function compileBicep(path,files){return compiled(path,new Compilation(
files))}function compileTree(source,tree,files){let compilation=new Compilation(files);return compilation.guarded(()=>compilation.declare(source,tree)),compiled(
source.path,compilation)}function compiled(path,compilation){let template=compilation.guarded(()=>compilation.template(path)),{errors}=compilation.problems;return{
source:errors.length===0&&template!==void 0?{file:path,template,place:pointer=>compilation.origins.place(template,pointer)}:void 0,errors,notices:compilation.notices,
comments:compilation.comments}}var deepest4=120,Compilation=class{files;problems=new Problems;notices;comments=[];origins=new Origins;#sources;#bound=new Map;#templates=new Map;#loaded=new Map;#modules=new Map;#imports=new Map;#way=[];constructor(files){
this.files=files,this.#sources=new Sources(files,this.problems),this.notices=this.#sources.notices}guarded(work){try{return work()}catch(error){if(!(error instanceof
import_chunk_NTJQSSOZ.PreflightError))throw error;this.problems.add(error);return}}template(path){if(this.#templates.has(path))return this.#templates.get(path);
let before=this.problems.count,file=this.bound(path);this.#way.push(path);let written2=file===void 0?void 0:this.guarded(()=>writeTemplate(this,file)),template=this.
problems.count===before?written2:void 0;return this.#way.pop(),this.#templates.set(path,template),template}bound(path){if(this.#bound.has(path))return this.#bound.
get(path);let file=this.guarded(()=>this.#bind(path));return this.#bound.set(path,file),file}#bind(path){let source=this.#sources.text(path),tree=parseBicep(source.
text,"template");return this.comments.push(...bicepComments(source,tree)),this.#declared(source,tree)}declare(source,tree){this.#bound.set(source.path,this.#declared(
source,tree))}#declared(source,tree){for(let problem of tree.errors)this.problems.report(source,problem,problem.message);let file=declare(source,tree,this.problems),
walker=new Walker(file,this.problems);for(let statement of tree.statements)walker.statement(statement);reportDuplicates(file,this.problems),reportKinds(file,this.
problems);let order=inOrderOfNeed(file,file.byStatement.values(),this.problems);if(order!==void 0){for(let symbol of order)(symbol.kind==="variable"||symbol.kind===
"resource")&&isInlined(symbol);return reportLateValues(file,this.problems),file}}module(symbol){let known2=this.#modules.get(symbol);if(known2!==void 0)return known2;
let found=this.#module(symbol);return this.#modules.set(symbol,found),found}#module(symbol){let{path}=symbol.node,resolved=this.#sources.resolve(path,symbol.file.
source);if(resolved===void 0)return{template:void 0,link:void 0};if(resolved.kind!=="local")return this.#artifact(resolved,symbol);if(this.#way.includes(resolved.
path)){let way=[...this.#way.slice(this.#way.indexOf(resolved.path)),resolved.path].join(" \u2192 ");return this.problems.report(symbol.file.source,path,`these \
modules need each other: ${way}`),{template:void 0,link:void 0}}return this.#way.length>=deepest4?(this.problems.report(symbol.file.source,path,`modules are nes\
ted more than ${deepest4} deep`),{template:void 0,link:void 0}):{template:this.#local(resolved.path,path,symbol.file,()=>this.template(resolved.path)),link:void 0}}imported({
statement,file}){if(this.#imports.has(statement))return this.#imports.get(statement);let found=this.#imported(statement,file);return this.#imports.set(statement,
found),found}#imported({path},from){let resolved=this.#sources.resolve(path,from.source);if(resolved===void 0)return;if(resolved.kind!=="local")return this.#importedArtifact(
resolved,from);if(isJson(resolved.path)){let template=this.#local(resolved.path,path,from,()=>{});return template===void 0?void 0:{kind:"template",path:resolved.
path,template}}if(!this.#exists(resolved.path,path,from))return{kind:"unrestored",path:resolved.path};let file=this.bound(resolved.path);return file===void 0?void 0:
{kind:"bicep",path:resolved.path,file}}load(node,file){let known2=this.#loaded.get(node);if(known2!==void 0)return known2;let value=this.#load(node,file);return this.#loaded.
set(node,value),value}#load(node,file){try{return load(node,file,this.files)}catch(error){let at2=node.arguments[0]??node;return error instanceof LoadFault?this.
problems.report(file.source,at2,error.message):this.#sources.reportRefusal(error,at2,file.source),null}}#exists(path,at2,{source}){return this.#bound.has(path)||
this.#sources.exists(path,at2,source)}#local(path,at2,file,compile2){if(!this.#exists(path,at2,file))return;if(!isJson(path))return compile2();let content2=this.#sources.
content(path);return content2===void 0?void 0:this.#sources.template(path,content2)}#artifact(artifact,symbol){let{restored,reference}=artifact;if(restored!==void 0)
return{template:this.#sources.template(restored.path,restored.content),link:void 0};let{source}=symbol.file;return this.#sources.noteMissing(artifact,source,`th\
e module \u201C${symbol.name}\u201D`,"so what it deploys is not known"),{template:void 0,link:{id:reference}}}#importedArtifact(artifact,file){let{restored,reference}=artifact;
if(restored!==void 0){let template=this.#sources.template(restored.path,restored.content);return{kind:"template",path:reference,template}}return this.#sources.noteMissing(
artifact,file.source,"a file that is imported","so what it exports is not known"),{kind:"unrestored",path:reference}}};function isJson(path){return/\.jsonc?$/i.
test(path)}var advice='give each parameter as { "value": \u2026 }, below "parameters"',placeholder=/\$\{[A-Z_][A-Z0-9_]*(?:=[^}]*)?\}/u;function givenIn(document){
let{value:whole,file}=document;if(!(0,import_chunk_NTJQSSOZ.isJsonObject)(whole))throw new import_chunk_NTJQSSOZ.PreflightError("input","the parameter file is n\
ot an object",{place:{file},advice});let wrapped=(0,import_chunk_KDIDR2C4.ownMember)(whole,"parameters"),path=(0,import_chunk_NTJQSSOZ.isJsonObject)(wrapped)?["\
parameters"]:[],isSpare=placeholder.test(JSON.stringify(whole));return Object.entries((0,import_chunk_NTJQSSOZ.isJsonObject)(wrapped)?wrapped:whole).filter(([,given])=>!isEmpty(
given)).map(([name,given])=>{let place=()=>document.place((0,import_chunk_NTJQSSOZ.pointerOf)([...path,name]))??{file},value=(0,import_chunk_NTJQSSOZ.isJsonObject)(
given)?(0,import_chunk_KDIDR2C4.valueGiven)(given,name):void 0,read2=value===void 0?void 0:filledIn(value,name);if(read2===void 0)throw new import_chunk_NTJQSSOZ.PreflightError(
"input",`the parameter \u201C${name}\u201D has no value`,{place:place(),advice});return{name,isSpare,read:()=>read2,place}})}function isEmpty(given){return(0,import_chunk_NTJQSSOZ.isJsonObject)(
given)&&Object.keys(given).length===0}function filledIn(value,symbol){return typeof value=="string"?placeholder.test(value)?new import_chunk_NTJQSSOZ.Unknown({symbol:`\
parameters('${symbol}')`,reason:"the tool that deploys fills in a part of it"}):value:(0,import_chunk_NTJQSSOZ.isList)(value)?value.map((item,index)=>filledIn(item,
`${symbol}[${index}]`)):(0,import_chunk_NTJQSSOZ.isObject)(value)?Object.fromEntries(Object.entries(value).map(([name,item])=>[name,filledIn(item,`${symbol}.${name}`)])):
value}function withoutExternals(statements,source,files){let names=new Map,values=new Map;return{statements:rewritten(statements,call2=>{let read2=readerOf(call2);
if(read2===void 0)return;let symbol=source.text.slice(call2.start,call2.end).replaceAll(/\s+/gu," "),value=read2(call2.arguments,files)??new import_chunk_NTJQSSOZ.Unknown(
{symbol,reason:reasonFor(call2)});if(isFallback(value))return value.fallback;let name=names.get(symbol)??`external ${names.size}`;return names.set(symbol,name),
values.set(name,value),{kind:"name",start:call2.start,end:call2.end,name}}),values}}function isFallback(value){return typeof value=="object"&&value!==null&&"fal\
lback"in value}var readers=new Map([["readEnvironmentVariable",([name,fallback],files)=>environment(name,files)??(fallback&&{fallback})],["readEnvVar",([name],files)=>environment(
name,files)],["readCliArg",()=>{}],["externalInput",([kind,name],files)=>textOf5(kind)==="sys.envVar"?environment(name,files):void 0],["getSecret",()=>{}]]);function readerOf(call2){
let reader=readers.get(call2.name.name);if(call2.kind==="call")return reader;let namespace=call2.name.name==="getSecret"?"az":"sys";return call2.base.kind==="na\
me"&&call2.base.name===namespace?reader:void 0}function environment(name,files){let text3=textOf5(name);return text3===void 0?void 0:files.environment(text3)}function textOf5(expression){
return expression===void 0?void 0:literalText(expression)}function reasonFor({name}){return name.name==="getSecret"?"it is a secret in a key vault":name.name===
"readCliArg"||name.name==="externalInput"?"it is told only when the deployment is started":"the environment variable is not set here"}function rewritten(node,replace){
if(Array.isArray(node))return node.map(item=>rewritten(item,replace));if(typeof node!="object"||node===null)return node;let found=isCall(node)?replace(node):void 0;
return found!==void 0?rewritten(found,replace):Object.fromEntries(Object.entries(node).map(([name,part2])=>[name,rewritten(part2,replace)]))}function isCall(node){
return"kind"in node&&(node.kind==="call"||node.kind==="method")}function readBicepParameters(path,files){let reader=new ParameterReader(files),{template,templateNamedAt,
values}=reader.read(path,[]);return{template,templateNamedAt,parameters:[...values.values()],errors:[...reader.problems.errors],notices:reader.notices,comments:reader.
comments}}function templateNamedIn(path,files){return new ParameterReader(files).named(path)}var ParameterReader=class{problems=new Problems;notices;comments=[];#files;#sources;constructor(files){
this.#files=files,this.#sources=new Sources(files,this.problems),this.notices=this.#sources.notices}named(path){let{tree,source}=this.#parsed(path);return this.#template(
tree,source).template}read(path,way){let{tree,source}=this.#parsed(path);this.comments.push(...bicepComments(source,tree));let base=this.#base(tree,source,[...way,
path]),own=this.#values(tree,source,base);return{...this.#template(tree,source),values:new Map([...base?.values??[],...own])}}#parsed(path){let source=this.#sources.
text(path);return{tree:parseBicep(source.text,"parameters"),source}}#base(tree,source,way){let[statement,second]=tree.statements.filter(({kind})=>kind==="extend\
s");if(statement?.kind!=="extends")return;second!==void 0&&this.problems.report(source,second,"a parameter file can extend one other file only");let found=this.#sources.
resolve(statement.path,source);if(found?.kind==="local"){if(way.includes(found.path)){this.problems.report(source,statement.path,`these files extend each other:\
 ${[...way,found.path].join(" \u2192 ")}`);return}return this.read(found.path,way)}}#template(tree,source){let[statement,second]=tree.statements.filter(({kind})=>kind===
"using");if(second!==void 0&&this.problems.report(source,second,"a parameter file can be for one template only"),statement?.kind!=="using")return{template:void 0,
templateNamedAt:void 0};let{path}=statement;return{template:path&&this.#sources.resolve(path,source),templateNamedAt:placeOfSpan(source,path??statement)}}#values(tree,source,base){
let external=withoutExternals(tree.statements,source,this.#files),inputs=new Map([...external.values,...baseValues(base,tree)]),assignments=external.statements.
filter(statement=>statement.kind==="assignment"),statements=[...[...inputs.keys()].map(declaration2),...external.statements.flatMap(inTemplate),...new Map(assignments.
map(assignment=>[assignment.name.name,outputOf(assignment)])).values()],compiled2=compileTree(source,{...tree,statements},this.#files);this.notices.push(...compiled2.
notices),this.comments.push(...compiled2.comments);for(let error of compiled2.errors)this.problems.add(error);let given=[...inputs].map(([name,value])=>({name,read:()=>value,
place:()=>{}})),deployment=compiled2.source&&(0,import_chunk_KDIDR2C4.deploy)(compiled2.source,{parameters:given,files:this.#files});for(let error of deployment?.
errors??[])this.problems.add(error);let unread=new import_chunk_NTJQSSOZ.Unknown({symbol:source.path,reason:"the parameter file has mistakes"}),values=assignments.
map(({name})=>{let output=deployment?.outputs[name.name],value=(0,import_chunk_NTJQSSOZ.isObject)(output)?output.value??null:unread;return[name.name,{name:name.
name,read:()=>value,place:()=>placeAt2(source,name.start)}]});return new Map(values)}};function baseValues(base,tree){let isTaken=tree.statements.some(statement=>"\
name"in statement&&statement.name.name==="base");return base===void 0||isTaken?[]:[["base",Object.fromEntries([...base.values].map(([name,given])=>[name,given.read()]))]]}
var nowhere={start:0,end:0},any={...nowhere,kind:"named-type",name:{...nowhere,name:"any"},arguments:[]};function declaration2(name){return{...nowhere,kind:"par\
ameter",decorators:[],name:{...nowhere,name},type:any,value:void 0}}function inTemplate(statement){switch(statement.kind){case"assignment":return[{...statement,
kind:"variable",type:void 0}];case"using":case"extends":case"extension-config":case"extension":return[];default:return[statement]}}function outputOf({name,...span}){
return{...span,kind:"output",decorators:[],name,type:any,value:{...name,kind:"name"}}}var nothing3={parameters:[],template:void 0,errors:[],notices:[],comments:[]};
function readGiven({path,kind,utf8},files){return kind==="bicep-parameters"?readBicepParameters(path,(0,import_chunk_KDIDR2C4.withContent)(files,path,utf8)):{...nothing3,
parameters:givenIn((0,import_chunk_KDIDR2C4.readJsonDocument)(utf8,path))}}function givenBeside(template,files){if(template==="-")return nothing3;let stem=template.
replace(/\.[^./\\]*$/u,""),found=[`${stem}.parameters.json`,`${stem}.bicepparam`].flatMap(path=>{let input=inputAt(path,files);return input===void 0?[]:[input]}),
[only,second]=found;if(only===void 0)return nothing3;let said=message=>({message,file:template});if(second!==void 0)return{...nothing3,notices:[said(`${only.path}\
 and ${second.path} lie beside the template, and neither is used; name one with --parameters`)]};let given=readGiven(only,files);return given.template!==void 0&&
!isFor(given.template,template)?{...nothing3,notices:[said(`${only.path} is for another template, so it is not used`)]}:{...given,notices:[said(`the parameters \
come from ${only.path}, which lies beside it`),...given.notices]}}function inputAt(path,files){let bytes=files.read(path),input=bytes===void 0?void 0:(0,import_chunk_NTJQSSOZ.parseInput)(
bytes,path);return input?.kind==="arm-parameters"||input?.kind==="bicep-parameters"?{path,kind:input.kind,utf8:input.utf8}:void 0}function isFor(named,template){
return named.kind==="local"&&import_node_path3.posix.normalize(named.path)===import_node_path3.posix.normalize(template)}function readDeployment(input,files,settings={}){
let{kind,path,utf8,notices}=input;switch(kind){case"what-if":return{kind,notices,comments:[],...graphOfWhatIf((0,import_chunk_KDIDR2C4.readJsonDocument)(utf8,path))};case"\
snapshot":return{kind,notices,comments:[],...graphOfSnapshot((0,import_chunk_KDIDR2C4.readJsonDocument)(utf8,path))};case"arm-parameters":throw new import_chunk_NTJQSSOZ.PreflightError(
"input","this is an ARM parameter file, which holds no resources",{place:{file:path},advice:`name its template too: vnet-preflight check main.bicep --parameters\
 ${path}`});case"bicep-parameters":return deployedBy({path,kind,utf8},files,settings);default:{let{parameters:parameters2}=settings,given=parameters2===void 0?givenBeside(
path,files):readGiven(parameters2,files);return deployed({path,kind,utf8,notices},given,files,settings)}}}function deployedBy(input,files,settings){let given=readGiven(
input,files);if(given.errors.length>0)return{errors:given.errors};let{template,templateNamedAt:place={file:input.path}}=given;if(template===void 0){let advice4=`\
name it: vnet-preflight check main.bicep --parameters ${input.path}`;throw new import_chunk_NTJQSSOZ.PreflightError("input","the parameter file does not say whi\
ch template it is for",{place,advice:advice4})}let found=templateAt(template,files);if(found!==void 0)return deployed(found,given,files,settings);let[name,advice3]=template.
kind==="local"?[template.path,"check the path behind using"]:[template.reference,template.advice];throw new import_chunk_NTJQSSOZ.PreflightError("input",`there \
is no template ${name}, which the parameter file is for`,{place,advice:advice3})}function templateAt(template,files){let path=template.kind==="local"?template.path:
template.restored?.path,bytes=template.kind==="local"?files.read(template.path):template.restored?.content;if(path===void 0||bytes===void 0)return;let input=(0,import_chunk_NTJQSSOZ.parseInput)(
bytes,path);return input.kind==="bicep"||input.kind==="arm-template"?{...input,path,kind:input.kind}:void 0}function deployed(input,given,files,{place={},isStrict=!1,
among:path=""}){let compiled2=compile(input,files),{source}=compiled2;if(source===void 0||given.errors.length>0)return{errors:[...compiled2.errors,...given.errors]};
let{parameters:parameters2}=given,{graph,deployment}=(0,import_chunk_KDIDR2C4.graphOfTemplate)(source,{parameters:parameters2,place,files,isStrict,path});if(deployment.
errors.length>0)return{errors:deployment.errors};let made=deployment.resources.filter(({existing,condition})=>!existing&&condition!==!1);return{kind:input.kind,
graph,resources:made.length,notices:[...input.notices,...compiled2.notices,...given.notices],comments:[...compiled2.comments,...given.comments].map(comment=>withModules(
comment,deployment.resources))}}function withModules(comment,resources){let{target}=comment;if(target===void 0)return comment;let modules=resources.filter(({nested,
template,pointer})=>{let place=nested&&template.source.place(pointer);return place!==void 0&&(0,import_chunk_MAHPKKGY.isInside)(place,target.range)});return modules.
length===0?comment:{...comment,target:{...target,modules:modules.map(({address})=>address)}}}function compile({path,kind,utf8},files){return kind==="bicep"?compileBicep(
path,(0,import_chunk_KDIDR2C4.withContent)(files,path,utf8)):{source:(0,import_chunk_KDIDR2C4.templateSourceOf)(utf8,path),errors:[],notices:[],comments:[]}}var deployable=new Set(
["arm-template","bicep","bicep-parameters"]);async function pairParameters(waiting,parsed,host){let option=(0,import_chunk_NTJQSSOZ.textOf)(parsed,"parameters");
return option===void 0?pairedByContent(waiting,parsed,host):await pairedByOption({option,waiting},parsed,host)}async function pairedByOption({option,waiting},parsed,host){
let all=waiting.filter(({input})=>deployable.has(input.kind)),[only]=all;if(only===void 0||all.length>1)throw(0,import_chunk_NTJQSSOZ.usage)(`--parameters belon\
gs to one template, and there are ${all.length} among the inputs`,parsed.command);if(only.input.kind==="bicep-parameters")throw twice(only.path,option,parsed);let parameters2=await parametersIn(
option,host),named=namedBy2(parameters2,parsed,host);if(named!==void 0&&only.path!=="-"&&named.identity!==host.pathIdentity(only.path))throw new import_chunk_NTJQSSOZ.PreflightError(
"input",`this parameter file is for ${named.path}, not for ${only.path}`,{place:{file:option},advice:`check what it is for: ${import_chunk_NTJQSSOZ.program} che\
ck ${option}`});return waiting.map(deployment=>({...deployment,parameters:deployment===only?parameters2:void 0}))}function pairedByContent(waiting,parsed,host){
let templates=new Map,others=[];for(let input of waiting){let{kind}=input.input,deployment={...input,parameters:void 0};kind==="arm-template"||kind==="bicep"?templates.
set(identityOf(input.path,host),deployment):(kind==="what-if"||kind==="snapshot")&&others.push(deployment)}let free=[];for(let input of waiting){let parameters2=asParameters(
input.path,input.input),named=parameters2&&namedBy2(parameters2,parsed,host);if(parameters2===void 0)continue;if(named===void 0){free.push(input);continue}let known2=templates.
get(named.identity),earlier=known2===void 0?void 0:parametersOf(known2);if(earlier!==void 0)throw twice(earlier,input.path,parsed);templates.set(named.identity,
known2===void 0?{...input,parameters:void 0}:{...known2,parameters:parameters2})}return[...withFree([...templates.values()],free,parsed),...others].toSorted((left,right)=>left.
index-right.index)}function withFree(templates,free,parsed){let[only,second]=templates,[first,next]=free;if(first===void 0)return templates;if(only===void 0||second!==
void 0)return[...templates,...free.map(input=>({...input,parameters:void 0}))];let given=parametersOf(only)??next?.path;if(given!==void 0)throw twice(given,first.
path,parsed);return[{...only,parameters:asParameters(first.path,first.input)}]}function parametersOf({parameters:parameters2,input,path}){return parameters2?.path??
(input.kind==="bicep-parameters"?path:void 0)}function twice(one,other,{command}){return(0,import_chunk_NTJQSSOZ.usage)(`${one} and ${other} are parameters of o\
ne template, which makes two deployments; check them one by one, or put their values together into one file`,command)}function namedBy2({path,kind,utf8},parsed,host){
if(kind!=="bicep-parameters")return;let files=(0,import_chunk_KDIDR2C4.withContent)(host.filesAround(path,(0,import_chunk_NTJQSSOZ.textOf)(parsed,"root")),path,
utf8),named=templateNamedIn(path,files);return named?.kind==="local"?{path:named.path,identity:identityOf(named.path,host)}:named&&{path:named.reference,identity:named.
reference}}function identityOf(path,host){return path==="-"?path:host.pathIdentity(path)}function asParameters(path,input){return input.kind==="arm-parameters"||
input.kind==="bicep-parameters"?{path,kind:input.kind,utf8:input.utf8}:void 0}async function parametersIn(path,host){let place={file:path};try{let parameters2=asParameters(
path,(0,import_chunk_NTJQSSOZ.parseInput)(await host.readInput(path),path));if(parameters2!==void 0)return parameters2}catch(error){if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError))
throw error;let message=error.message.replace(/, (?:not|but neither) a plan.*$/u,"");throw new import_chunk_NTJQSSOZ.PreflightError("input",`${message}, where p\
arameters should be`,{place:error.place??place,advice:advice2})}throw new import_chunk_NTJQSSOZ.PreflightError("input","this is no parameter file",{place,advice:advice2})}
var advice2=`give a .bicepparam file, or JSON such as { "parameters": { "name": { "value": \u2026 } } }; the template comes first: ${import_chunk_NTJQSSOZ.program}\
 check main.bicep --parameters main.bicepparam`;async function loadDeployments({waiting,loaded:loaded2,errors},parsed,host){refuseIdleOptions(waiting,parsed);let paired=await pairParameters(
waiting,parsed,host);for(let{index,path,input,parameters:parameters2}of paired)try{let settings={...settingsOf(parsed,parameters2),among:paired.length>1?path:void 0},
found=readDeployment({...input,path},host.filesAround(path,(0,import_chunk_NTJQSSOZ.textOf)(parsed,"root")),settings);"errors"in found?errors.push(...found.errors):
loaded2[index]=loadedOf(path,found)}catch(error){if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError))throw error;errors.push(error)}}function loadedOf(path,{
kind,graph,resources,notices,comments}){return{summary:{path,kind,resources},graph,notices,comments}}function refuseIdleOptions(waiting,parsed){let given=import_chunk_NTJQSSOZ.deploymentOptions.
find(({name})=>parsed.values.has(name));if(!(given===void 0||waiting.length>0))throw(0,import_chunk_NTJQSSOZ.usage)(`--${given.name} is for templates and Bicep \
files, and there is none among the inputs`,parsed.command)}function settingsOf(parsed,parameters2){return{place:{subscription:(0,import_chunk_NTJQSSOZ.textOf)(parsed,
"subscription"),resourceGroup:(0,import_chunk_NTJQSSOZ.textOf)(parsed,"resource-group"),location:(0,import_chunk_NTJQSSOZ.textOf)(parsed,"location"),managementGroup:(0,import_chunk_NTJQSSOZ.textOf)(
parsed,"management-group"),tenant:(0,import_chunk_NTJQSSOZ.textOf)(parsed,"tenant")},isStrict:(0,import_chunk_NTJQSSOZ.hasFlag)(parsed,"strict-vars"),parameters:parameters2}}0&&(module.exports={loadDeployments});
